import { describe, expect, it } from "vitest";
import { readNumeral } from "../../src/quantity/read-numeral";

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
