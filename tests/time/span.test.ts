import { describe, expect, it } from "vitest";
import { spanOf, yearBefore, yearOf } from "../../src/time/span";
import { time } from "../support/audit-fixture";

describe("spanOf", () => {
  it("is a time of which all days are known and hold", () => {
    expect(spanOf(time("2024-01/2024-07"))).toEqual({
      edtf: "2024-01/2024-07",
      holds: "throughout",
      from: "2024-01-01",
      before: "2024-08-01",
    });
  });

  it.each(["2005/..", "../2023", "[2025-01..2025-06]", "[..2060]"])("is none for %s", (edtf) => {
    expect(spanOf(time(edtf))).toBeUndefined();
  });

  it("is none without a period, nor for what happens at a time in it", () => {
    expect(spanOf(null)).toBeUndefined();
    expect(spanOf({ ...time("2023"), holds: "once" })).toBeUndefined();
  });
});

describe("yearOf", () => {
  it.each([
    ["2024", 2024],
    ["2024-01/2024-12", 2024],
    ["2024-07/2025-06", undefined],
    ["[2024-01..2024-12]", undefined],
    ["2024/..", undefined],
  ])("of %s is %s", (edtf, year) => {
    expect(yearOf(time(edtf))).toBe(year);
  });

  it("is none for what happens at a time in the year, nor without a period", () => {
    expect(yearOf({ ...time("2024"), holds: "once" })).toBeUndefined();
    expect(yearOf(null)).toBeUndefined();
  });
});

describe("yearBefore", () => {
  const earlier = (edtf: string) => {
    const span = spanOf(time(edtf));
    return span && yearBefore(span);
  };

  it.each([
    ["2024", "2023", "2023-01-01", "2024-01-01"],
    ["2024-01/2024-07", "2023-01/2023-07", "2023-01-01", "2023-08-01"],
    ["2024-02-29", "2023-02-28", "2023-02-28", "2023-03-01"],
    ["2024-02-28", "2023-02-28", "2023-02-28", "2023-03-01"],
    ["2025-02", "2024-02", "2024-02-01", "2024-03-01"],
  ])("of %s is %s", (edtf, before, from, end) => {
    expect(earlier(edtf)).toEqual({ edtf: before, holds: "throughout", from, before: end });
  });

  it("of the first year is none", () => {
    expect(earlier("0000")).toBeUndefined();
  });
});
