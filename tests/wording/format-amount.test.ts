import { describe, expect, it } from "vitest";
import { formatAmount } from "../../src/wording/format-amount";

describe("formatAmount", () => {
  it("says a number in a scale and a unit", () => {
    expect(formatAmount(1_143_000_000, { unit: "EUR", scale: 6 })).toBe("1,143 million euros");
    expect(formatAmount(27.6, { unit: "percent", scale: 0 })).toBe("27.6 per cent");
  });

  it("says a plain count without a unit", () => {
    expect(formatAmount(3_000, { unit: "1", scale: 0 })).toBe("3,000");
  });
});
