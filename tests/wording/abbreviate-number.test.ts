import { describe, expect, it } from "vitest";
import { abbreviateAmount, abbreviateNumber } from "../../src/wording/abbreviate-number";

describe("abbreviateNumber", () => {
  it.each([
    [48_700_000_000, "48.7 billion"],
    [-1_500_000, "−1.5 million"],
    [3000, "3,000"],
    [33.333333, "33.3333"],
  ])("says %s as %s", (value, words) => {
    expect(abbreviateNumber(value)).toBe(words);
  });
});

describe("abbreviateAmount", () => {
  it.each([
    [48_700_000_000, "USD", "48.7 billion USD"],
    [1_143_000, "USD", "1.143 million USD"],
    [27.6, "percent", "27.6 %"],
    [3000, "1", "3,000"],
  ] as const)("says %s %s as %s", (value, unit, words) => {
    expect(abbreviateAmount(value, unit)).toBe(words);
  });
});
