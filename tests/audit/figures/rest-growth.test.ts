import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { restGrowth } from "../../../src/audit/figures/rest-growth";
import { fromDecimal, toText } from "../../../src/exact/rational";

const between = (min: number, max: number) => ({ min: fromDecimal(min), max: fromDecimal(max) });
const growing = (level: number, growth: number, room = 0) => ({
  level: between(level - room, level + room),
  growth: between(growth - room, growth + room),
});

describe("restGrowth", () => {
  it("gives the growth of what is left of a period", () => {
    // 12 after 10 without 6 after 6 leave 6 after 4.
    const rest = restGrowth(growing(12, 20), growing(6, 0));
    expect([rest?.min, rest?.max].map((end) => end && toText(end))).toEqual(["50", "50"]);
  });

  it("gives nothing if an end is open, both may grow alike, or nothing was left before", () => {
    const open = { level: { min: fromDecimal(12), max: null }, growth: between(20, 20) };
    expect(restGrowth(open, growing(6, 0))).toBeUndefined();
    expect(restGrowth(growing(12, 20, 0.5), growing(6, 20.9, 0.5))).toBeUndefined();
    expect(restGrowth(growing(12, 20), growing(12, 0))).toBeUndefined();
    expect(restGrowth(growing(12, -100), growing(6, 0))).toBeUndefined();
  });

  it("holds the growth at any point within the figures", () => {
    const within = fc.integer({ min: -10, max: 10 }).map((tenths) => tenths / 20);
    fc.assert(
      fc.property(within, within, within, within, (level, growth, partLevel, partGrowth) => {
        const rest = restGrowth(growing(12, 20, 0.5), growing(6, 5, 0.5));
        const point = restGrowth(growing(12 + level, 20 + growth), growing(6 + partLevel, 5 + partGrowth));
        const [low, high, at] = [rest?.min, rest?.max, point?.min].map((end) => Number(end!.n) / Number(end!.d));
        expect(at).toBeGreaterThanOrEqual(low!);
        expect(at).toBeLessThanOrEqual(high!);
      }),
    );
  });
});
