import { describe, expect, it } from "vitest";
import { isSame } from "../../src/compare/is-same";

describe("isSame", () => {
  it.each<[unknown, unknown]>([
    [1, 1],
    [Number.NaN, Number.NaN],
    [
      { a: 1, b: [2, null] },
      { b: [2, null], a: 1 },
    ],
  ])("takes %j and %j for the same", (a, b) => {
    expect(isSame(a, b)).toBe(true);
  });

  it.each<[unknown, unknown]>([
    [1, "1"],
    [null, {}],
    [[], {}],
    [
      [1, 2],
      [2, 1],
    ],
    [{ a: 1 }, { a: 1, b: undefined }],
    [{ a: undefined }, { b: undefined }],
    [{ a: { b: 1 } }, { a: { b: 2 } }],
  ])("tells %j from %j", (a, b) => {
    expect(isSame(a, b)).toBe(false);
    expect(isSame(b, a)).toBe(false);
  });
});
