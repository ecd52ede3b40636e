import * as fc from "fast-check";
import { Fraction } from "fraction.js";
import { describe, expect, it } from "vitest";
import type { Rational } from "../../src/exact/rational";
import * as rational from "../../src/exact/rational";

const integers = fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n });
const positives = fc.bigInt({ min: 1n, max: 10n ** 24n });
const rationals = fc.tuple(integers, positives).map(([n, d]) => rational.fromIntegers(n, d));
const decimals = fc
  .tuple(fc.boolean(), fc.bigInt({ min: 0n, max: 10n ** 12n }), fc.stringMatching(/^[0-9]{1,6}$/))
  .map(([negative, whole, places]) => `${negative ? "-" : ""}${whole}.${places}`);
const oracle = ({ n, d }: Rational) => new Fraction(n, d);

describe("rational arithmetic", () => {
  it.each([
    ["add", rational.addRationals],
    ["sub", rational.subtractRationals],
    ["mul", rational.multiply],
  ] as const)("agrees with %s of fraction.js, in lowest terms", (operation, ours) => {
    fc.assert(
      fc.property(rationals, rationals, (a, b) => {
        const { s, n, d } = oracle(a)[operation](oracle(b));
        expect(ours(a, b)).toStrictEqual({ n: s * n, d });
      }),
    );
  });

  it("divide agrees with fraction.js in lowest terms", () => {
    fc.assert(
      fc.property(rationals, rationals, (a, b) => {
        fc.pre(b.n !== 0n);
        const { s, n, d } = oracle(a).div(oracle(b));
        expect(rational.divide(a, b)).toStrictEqual({ n: s * n, d });
      }),
    );
  });

  it("compare, floor and ceil agree with fraction.js", () => {
    fc.assert(
      fc.property(rationals, rationals, (a, b) => {
        expect(rational.compareRationals(a, b)).toBe(oracle(a).compare(oracle(b)));
        const { s, n } = oracle(a).floor();
        expect(rational.floor(a)).toBe(s * n);
        const above = oracle(a).ceil();
        expect(rational.ceil(a)).toBe(above.s * above.n);
      }),
    );
  });

  it("refuses a denominator of zero", () => {
    expect(() => rational.fromIntegers(1n, 0n)).toThrow(new RangeError("fromIntegers: the denominator is 0"));
    expect(() => rational.divide(rational.fromIntegers(1n), rational.fromIntegers(0n))).toThrow(RangeError);
  });
});

describe("fromDecimal", () => {
  it("agrees with fraction.js on decimal texts", () => {
    fc.assert(
      fc.property(decimals, (text) => {
        const { s, n, d } = new Fraction(text);
        expect(rational.fromDecimal(text)).toStrictEqual({ n: s * n, d });
      }),
    );
  });

  it("takes a number as the decimal it prints and gives it back", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        expect(Number(rational.toText(rational.fromDecimal(number)))).toBe(number === 0 ? 0 : number);
      }),
    );
  });

  it.each<[decimal: string | number, n: string, d: string]>([
    [8.2, "41", "5"],
    [1e21, "1000000000000000000000", "1"],
    [1.5e-7, "3", "20000000"],
    ["-0.50", "-1", "2"],
    [-0, "0", "1"],
  ])("reads %j as %s over %s", (decimal, n, d) => {
    expect(rational.fromDecimal(decimal)).toStrictEqual({ n: BigInt(n), d: BigInt(d) });
  });

  it.each(["", "1,000", "1.", ".5", "٣", "1e", " 1", "0x1", Number.NaN, Number.POSITIVE_INFINITY])(
    "refuses %j",
    (text) => {
      expect(() => rational.fromDecimal(text)).toThrow(new RangeError(`fromDecimal: "${text}" is not a decimal`));
    },
  );
});

describe("toText", () => {
  it.each<[n: string, d: string, text: string]>([
    ["1", "3", "1/3"],
    ["-1", "4", "-0.25"],
    ["40000000000", "1", "40000000000"],
    ["-7", "6", "-7/6"],
  ])("writes %s over %s as %s", (n, d, text) => {
    expect(rational.toText({ n: BigInt(n), d: BigInt(d) })).toBe(text);
  });
});

describe("toNumberDown, toNumberNearest, toNumberUp", () => {
  const third = rational.fromIntegers(100n, 3n);
  const negative = rational.fromIntegers(-100n, 3n);

  it("round at six decimals, each its own way", () => {
    expect([third, negative].map(rational.toNumberDown)).toStrictEqual([33.333333, -33.333334]);
    expect([third, negative].map(rational.toNumberNearest)).toStrictEqual([33.333333, -33.333333]);
    expect([third, negative].map(rational.toNumberUp)).toStrictEqual([33.333334, -33.333333]);
  });

  it("bound every value by the decimals they print", () => {
    fc.assert(
      fc.property(rationals, (value) => {
        expect(rational.compareRationals(rational.fromDecimal(rational.toNumberDown(value)), value)).not.toBe(1);
        expect(rational.compareRationals(rational.fromDecimal(rational.toNumberUp(value)), value)).not.toBe(-1);
      }),
    );
  });

  it("keep a decimal of up to six places as it is", () => {
    fc.assert(
      fc.property(fc.integer({ min: -(10 ** 15), max: 10 ** 15 }), (millionths) => {
        const value = rational.fromIntegers(BigInt(millionths), 10n ** 6n);
        const number = Number(rational.toText(value));
        const rounded = [rational.toNumberDown(value), rational.toNumberNearest(value), rational.toNumberUp(value)];
        expect(rounded).toStrictEqual([number, number, number]);
      }),
    );
  });

  it("refuse a value beyond the range of numbers", () => {
    expect(() => rational.toNumberUp(rational.powerOfTen(309))).toThrow(/beyond the range of numbers$/);
  });
});
