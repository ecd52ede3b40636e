import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatNumber, groupThousands } from "../../src/wording/format-number";

describe("formatNumber", () => {
  it.each([
    [1143000000, 6, "1,143"],
    [48700000000, 9, "48.7"],
    [1143000, 9, "0.001143"],
    [0, 9, "0"],
    [-8.5, 0, "−8.5"],
    [1234567.125, 0, "1,234,567.125"],
  ])("moves the point of %s by %s places without computing", (value, scale, text) => {
    expect(formatNumber(value, scale)).toBe(text);
  });
});

describe("groupThousands", () => {
  it("loses no digit, and parts all but the first group in threes", () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), (value) => {
        const text = groupThousands(String(value));
        expect(text.replaceAll(",", "")).toBe(String(value));
        expect(text).toMatch(/^\d{1,3}(?:,\d{3})*$/);
      }),
    );
  });
});
