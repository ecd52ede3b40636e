import { describe, expect, it } from "vitest";
import { toText } from "../../../src/exact/rational";
import { NO_AMOUNT } from "../../../src/quantity/grammar/amount";
import type { Measure } from "../../../src/quantity/measure/measure";
import { measureAmount, readNumeral } from "../../../src/quantity/measure/measure-amount";

function measured(amount: object, percent = false) {
  const measure = measureAmount({ ...NO_AMOUNT, printed: true, ...amount }, percent);
  return measure.ok ? numbersOf(measure) : measure.expected;
}

function numbersOf({ value, cell, hedged, next, previous }: Measure) {
  return [value, cell.min, cell.max, hedged.min, hedged.max, previous, next].map(toText).join(" ");
}

describe("measureAmount", () => {
  it.each([
    [
      { whole: "48.7", scale: 9 },
      "48700000000 48650000000 48750000000 48600000000 48800000000 48600000000 48800000000",
    ],
    [{ whole: "40" }, "40 39.5 40.5 35 45 39 41"],
    [{ whole: "300", scale: 6 }, "300000000 299500000 300500000 250000000 350000000 299000000 301000000"],
    [{ whole: "7" }, "7 6.5 7.5 6 8 6 8"],
    [{ whole: "0" }, "0 -0.5 0.5 -1 1 -1 1"],
    [{ fraction: [1, 2] }, "50 45 55 45 55 40 60"],
    [{ fraction: [1, 2], scale: 6 }, "500000 450000 550000 450000 550000 400000 600000"],
    [{ whole: "2", fraction: [1, 2], scale: 6 }, "2500000 2450000 2550000 2450000 2550000 2400000 2600000"],
  ])("measures %j: value, cell, hedged cell, neighbours", (amount, numbers) => {
    expect(measured(amount)).toBe(numbers);
  });

  it.each([
    [{ whole: "1,143" }, "one reading; this can be 1.143 (with three decimals) or 1,143 (thousands)", true],
    [{ fraction: [1, 7] }, "a part of one in halves, thirds, quarters or fifths", false],
    [{ whole: "1.234567" }, "at most 5 decimals", false],
  ])("refuses %j: %s", (amount, expected, percent) => {
    expect(measured(amount, percent)).toBe(expected);
  });
});

describe("readNumeral", () => {
  it.each([
    ["0", "0", 0],
    ["40", "40", 0],
    ["48.70", "48.70", 2],
    ["1,234,567.5", "1234567.5", 1],
    ["1 234 567", "1234567", 0],
    ["1\u202F234", "1234", 0],
  ])("reads %j", (digits, text, decimals) => {
    expect(readNumeral(digits, false)).toStrictEqual({ ok: true, text, decimals });
  });

  it("refuses three digits behind one separator if they may be decimals or thousands", () => {
    expect(readNumeral("1.234", false).ok).toBe(false);
    expect(readNumeral("1.234", true).ok).toBe(true);
    expect(readNumeral("1,234", true).ok).toBe(false);
    expect(readNumeral("1,234", false).ok).toBe(true);
  });

  it.each(["007", "1'234", "1,23", "1.2.3", "1 23", "1,234 567", ".5", "٣", ""])(
    "refuses %j for its form",
    (digits) => {
      expect(readNumeral(digits, false)).toMatchObject({
        ok: false,
        expected: expect.stringContaining("ASCII digits"),
      });
    },
  );

  it("reads fourteen digits and refuses fifteen", () => {
    expect(readNumeral("1".repeat(14), false).ok).toBe(true);
    expect(readNumeral("1".repeat(15), false)).toMatchObject({ ok: false, expected: "at most 14 digits, not 15" });
  });
});
