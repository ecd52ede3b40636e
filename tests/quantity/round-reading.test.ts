import { describe, expect, it } from "vitest";
import { boundsOf } from "../../src/exact/bounds-of";
import { toInterval } from "../../src/exact/exact-interval";
import { readQuantity } from "../../src/quantity/read-quantity";
import { roundReading } from "../../src/quantity/round-reading";
import { type KINDS, optionsFor } from "./accepted-forms";

function roundBounds(words: string, kind: keyof typeof KINDS): readonly (number | null)[] {
  const reading = readQuantity(words, optionsFor(words, kind));
  if (!reading.ok) throw new Error(reading.expected);
  const { min, max } = toInterval(roundReading(reading.quantity));
  return [min, max];
}

describe("roundReading", () => {
  it.each<[words: string, kind: keyof typeof KINDS, min: number | null, max: number | null]>([
    ["$40 billion", "flow", 35e9, 45e9],
    ["$41 billion", "flow", 40.5e9, 41.5e9],
    ["$40.0 billion", "flow", 39.95e9, 40.05e9],
    ["40 percent", "share", 35, 45],
    ["-20%", "growth", -25, -15],
    ["3,000", "count", 2500, 3500],
    ["three thousand", "count", 2500, 3500],
    ["100%", "share", 50, 150],
    ["0", "count", 0, 1],
    ["29", "count", 29, 30],
    ["over $40 billion", "flow", 40e9, null],
    ["up to $40 billion", "flow", null, 41e9],
    ["approximately 39%", "growth", 38, 40],
    ["one-third", "share", 29.166666, 36.666667],
  ])("reads %j of a %s as [%j, %j)", (words, kind, min, max) => {
    expect(roundBounds(words, kind)).toStrictEqual([min, max]);
  });
});

describe("boundsOf", () => {
  it("takes bounds as the decimals they print", () => {
    expect(boundsOf({ min: 27.55, max: null })).toStrictEqual({ min: { n: 551n, d: 20n }, max: null });
    expect(boundsOf({ min: null, max: 8.2 })).toStrictEqual({ min: null, max: { n: 41n, d: 5n } });
  });

  it("refuses a bound that is no number", () => {
    expect(() => boundsOf({ min: Number.NaN, max: null })).toThrow(RangeError);
  });
});
