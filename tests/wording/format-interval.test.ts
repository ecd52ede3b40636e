import { describe, expect, it } from "vitest";
import { fromDecimal, fromIntegers } from "../../src/exact/rational";
import { formatDistance, formatInterval, formatValue } from "../../src/wording/format-interval";

const interval = (min: number | null, max: number | null) => ({
  min: min === null ? null : fromDecimal(min),
  max: max === null ? null : fromDecimal(max),
});
const MILLIONS = { unit: "USD", scale: 6 } as const;
const PER_CENT = { unit: "percent", scale: 0 } as const;
const THINGS = { unit: "1", scale: 0 } as const;

describe("formatInterval", () => {
  it.each([
    [1_296_800_000, 1_297_000_000, "1,296.8 to 1,297.0 million US dollars"],
    [1_000_000, 1_234_567_890_000, "1.00 to 1,234,567.89 million US dollars"],
    [-1_500_000, 0, "−1.5 to 0.0 million US dollars"],
    [2_000_000, 2_000_000, "2 million US dollars"],
    [40_000_000_000, null, "at least 40,000 million US dollars"],
    [null, 5_000_000, "less than 5 million US dollars"],
    [null, null, "any value"],
  ])("says [%s, %s) in millions", (min, max, words) => {
    expect(formatInterval(interval(min, max), MILLIONS)).toBe(words);
  });

  it("rounds long decimals outward, never inward", () => {
    expect(formatInterval(interval(29.166666, 36.661234), PER_CENT)).toBe("29.16 to 36.67 per cent");
    expect(formatInterval(interval(-1.2345, -1.2345), PER_CENT)).toBe("−1.24 to −1.23 per cent");
    const third = { min: fromIntegers(1n, 3n), max: fromIntegers(2n, 3n) };
    expect(formatInterval(third, PER_CENT)).toBe("0.33 to 0.67 per cent");
  });

  it.each([
    [28.5, 29.5, "29"],
    [5, 15, "5 to 14"],
    [3001, null, "at least 3,001"],
    [null, 3, "at most 2"],
    [null, null, "any number"],
  ])("says [%s, %s) things in whole numbers", (min, max, words) => {
    expect(formatInterval(interval(min, max), THINGS)).toBe(words);
  });

  it.each([
    ["EUR", 9, "at least 2 billion euros"],
    ["JPY", 12, "at least 0.002 trillion yen"],
    ["KZT", 3, "at least 2,000,000 thousand tenge"],
    ["GBP", 0, "at least 2,000,000,000 pounds"],
  ] as const)("names %s at a scale of %s", (unit, scale, words) => {
    expect(formatInterval(interval(2_000_000_000, null), { unit, scale })).toBe(words);
  });
});

describe("formatDistance", () => {
  it("says the least distance, rounded down; intervals that touch are just apart", () => {
    expect(formatDistance(interval(61_800_000, 72_000_000), MILLIONS)).toBe("at least 61.8 million US dollars");
    expect(formatDistance(interval(33.751449, 35), PER_CENT)).toBe("at least 33.75 percentage points");
    expect(formatDistance(interval(0.5, null), THINGS)).toBe("at least 1");
    expect(formatDistance(interval(0, 5), MILLIONS)).toBe("just");
    expect(formatDistance(interval(0, 5), THINGS)).toBe("just");
  });
});

describe("formatValue", () => {
  it("says one number", () => {
    expect(formatValue(fromDecimal(1_143_000_000), MILLIONS)).toBe("1,143 million US dollars");
    expect(formatValue(fromDecimal(29), THINGS)).toBe("29");
  });
});
