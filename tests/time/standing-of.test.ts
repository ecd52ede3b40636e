import { describe, expect, it } from "vitest";
import { standingOf } from "../../src/time/standing-of";
import { time } from "../support/audit-fixture";

const PUBLISHED = time("2025-01-15");

describe("standingOf", () => {
  it("adds up over a lasting period and stands as of its last day", () => {
    expect(standingOf(time("2005/2023"), PUBLISHED)).toEqual({
      start: "2005-01-01",
      end: "2024-01-01",
      asOf: { from: "2023-12-31", before: "2024-01-01" },
    });
  });

  it("stands as of the publication if the period has no end, or there is none", () => {
    expect(standingOf(time("2005/.."), PUBLISHED)).toEqual({ start: "2005-01-01", end: "2025-01-15", asOf: PUBLISHED });
    expect(standingOf(null, PUBLISHED)).toEqual({ end: "2025-01-15", asOf: PUBLISHED });
    expect(standingOf(null, undefined)).toEqual({ end: null, asOf: { from: null, before: null } });
  });

  it("stands as of a day of a period that is one date", () => {
    expect(standingOf(time("2023"), PUBLISHED)).toEqual({
      end: "2023-01-01",
      asOf: { from: "2023-01-01", before: "2024-01-01" },
    });
  });

  it("has no start if the period has none", () => {
    expect(standingOf(time("../2023"), PUBLISHED)).toEqual({
      end: "2024-01-01",
      asOf: { from: "2023-12-31", before: "2024-01-01" },
    });
  });
});
