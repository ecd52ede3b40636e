import { describe, expect, it } from "vitest";
import { closeRange, sdmxTimePeriod } from "../../src/formats/sdmx-time-period";

describe("sdmxTimePeriod", () => {
  it.each([
    ["2024-01-01", "2025-01-01", "2024"],
    ["2024-02-01", "2024-03-01", "2024-02"],
    ["2024-12-01", "2025-01-01", "2024-12"],
    ["2024-02-28", "2024-02-29", "2024-02-28"],
    ["2024-01-01", "2024-08-01", "2024-01-01/P7M"],
    ["2024-07-01", "2025-07-01", "2024-07-01/P1Y"],
    ["2005-01-01", "2025-01-01", "2005-01-01/P20Y"],
    ["2024-02-28", "2024-03-01", "2024-02-28/P2D"],
    ["2023-10-19", "2024-01-01", "2023-10-19/P74D"],
  ])("writes [%s, %s) as %s", (from, before, expected) => {
    expect(sdmxTimePeriod({ from, before })).toBe(expected);
  });
});

describe("closeRange", () => {
  it("keeps what is closed", () => {
    const range = { from: "2022-01-01", before: "2023-01-01" };
    expect(closeRange(range, "2022-06-01")).toEqual(range);
  });

  it("lets what goes on last as long as the article can tell", () => {
    expect(closeRange({ from: "2005-01-01", before: null }, "2025-03-01")).toEqual({
      from: "2005-01-01",
      before: "2025-03-01",
    });
  });

  it("takes the first day of what begins after the article", () => {
    expect(closeRange({ from: "2030-01-01", before: null }, "2025-03-01")).toEqual({
      from: "2030-01-01",
      before: "2030-01-02",
    });
  });

  it("takes the last day of what has no beginning", () => {
    expect(closeRange({ from: null, before: "2061-01-01" }, "2022-07-01")).toEqual({
      from: "2060-12-31",
      before: "2061-01-01",
    });
    expect(closeRange({ from: null, before: null }, "2022-07-01")).toEqual({
      from: "2022-06-30",
      before: "2022-07-01",
    });
  });
});
