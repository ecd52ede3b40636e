import { describe, expect, it } from "vitest";
import { boundsOf } from "../../src/exact/bounds-of";

describe("boundsOf", () => {
  it("takes a number for the decimal that it prints", () => {
    expect(boundsOf({ min: 0.1, max: 2.5 })).toEqual({ min: { n: 1n, d: 10n }, max: { n: 5n, d: 2n } });
  });

  it("leaves an open side open", () => {
    expect(boundsOf({ min: null, max: null })).toEqual({ min: null, max: null });
  });

  it("refuses what is not finite", () => {
    expect(() => boundsOf({ min: null, max: Infinity })).toThrow(RangeError);
  });
});
