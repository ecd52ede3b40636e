import { describe, expect, it } from "vitest";
import { placeOfLastNonZero } from "../../src/exact/place-of-last-non-zero";
import { fromIntegers, type Rational, toText } from "../../src/exact/rational";

describe("placeOfLastNonZero", () => {
  const placeOf = (value: bigint, step: Rational) => toText(placeOfLastNonZero(fromIntegers(value), step));

  it("gives the place of the last digit other than zero, in base units", () => {
    expect(placeOf(40n, fromIntegers(1n))).toBe("10");
    expect(placeOf(1_500n, fromIntegers(1n))).toBe("100");
    expect(placeOf(41n, fromIntegers(1n))).toBe("1");
  });

  it("gives the step for zero, which has no such digit", () => {
    expect(placeOf(0n, fromIntegers(1n))).toBe("1");
  });
});
