import { describe, expect, it } from "vitest";
import { readRange } from "../../../src/query/options/read-range";

describe("readRange", () => {
  it("writes both sides out", () => {
    expect(readRange("helper", {})).toEqual({ from: null, before: null });
    expect(readRange("helper", { from: "2023-01-01", before: null })).toEqual({ from: "2023-01-01", before: null });
  });

  it.each([
    ["2023-01-01", "2023-01-01"],
    ["2024-01-01", "2023-01-01"],
  ])("refuses the range from %s before %s", (from, before) => {
    expect(() => readRange("helper", { from, before })).toThrow(
      new RangeError(`helper: no day lies from ${from} and before ${before}; allowed: a from that is earlier`),
    );
  });

  it("refuses an impossible day", () => {
    expect(() => readRange("helper", { from: "2023-02-30" })).toThrow(
      new RangeError('helper: option "from" is "2023-02-30"; allowed: a day of the calendar as YYYY-MM-DD, or null'),
    );
  });
});
