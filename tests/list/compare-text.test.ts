import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareText } from "../../src/list/compare-text";

describe("compareText", () => {
  it("orders by code units, whatever the locale: capitals first, marked letters last", () => {
    expect(["é", "a", "Z", "i", "I", "ı"].sort(compareText)).toEqual(["I", "Z", "a", "i", "é", "ı"]);
  });

  it("is zero for equal texts only, and turns round with its sides", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(compareText(a, b) + compareText(b, a)).toBe(0);
        expect(compareText(a, b) === 0).toBe(a === b);
      }),
    );
  });
});
