import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ExactInterval } from "../../src/exact/exact-interval";
import * as exact from "../../src/exact/exact-interval";
import * as rational from "../../src/exact/rational";
import { compareRationals, fromIntegers, type Rational } from "../../src/exact/rational";

// Whole bounds near zero and fine points between them: bounds coincide and touch often.
const whole = fc.integer({ min: -6, max: 6 }).map((n) => fromIntegers(BigInt(n)));
const bound = fc.option(whole, { freq: 5 });
const intervals = fc
  .tuple(bound, bound)
  .map(([min, max]): ExactInterval => ({ min, max }))
  .filter(({ min, max }) => !min || !max || compareRationals(min, max) < 0);
const points = fc.integer({ min: -800, max: 800 }).map((n) => fromIntegers(BigInt(n), 100n));
const whole100 = fromIntegers(100n);

const contains = ({ min, max }: ExactInterval, x: Rational) =>
  (min === null || compareRationals(min, x) <= 0) && (max === null || compareRationals(x, max) < 0);
const of = (min: number | null, max: number | null): ExactInterval => ({
  min: min === null ? null : rational.fromDecimal(min),
  max: max === null ? null : rational.fromDecimal(max),
});
const pointIn = (interval: ExactInterval) => points.filter((x) => contains(interval, x));
const withPoints = fc
  .tuple(intervals, intervals)
  .chain(([a, b]) => fc.tuple(fc.constant(a), fc.constant(b), pointIn(a), pointIn(b)));

describe("around", () => {
  it("reaches as far up as down, and leaves its upper end out", () => {
    expect(exact.around(fromIntegers(40n), fromIntegers(5n))).toEqual(of(35, 45));
  });
});

describe("addBounds, subtractBounds, ratioOfBounds, growthOfBounds, scale", () => {
  it("add and subtract hold the result for every pair of values", () => {
    fc.assert(
      fc.property(withPoints, ([a, b, x, y]) => {
        expect(contains(exact.addBounds(a, b), rational.addRationals(x, y))).toBe(true);
        expect(contains(exact.subtractBounds(a, b), rational.subtractRationals(x, y))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it("ratio and growth hold the result for every pair of values", () => {
    fc.assert(
      fc.property(withPoints, ([a, b, x, y]) => {
        fc.pre(y.n !== 0n);
        const quotient = rational.divide(x, y);
        const change = rational.multiply(rational.subtractRationals(quotient, fromIntegers(1n)), whole100);
        expect(contains(exact.ratioOfBounds(a, b), quotient)).toBe(true);
        expect(contains(exact.growthOfBounds(a, b), change)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it("scale holds every product with a positive factor", () => {
    fc.assert(
      fc.property(withPoints, points, ([a, , x], factor) => {
        fc.pre(factor.n > 0n);
        expect(contains(exact.scale(a, factor), rational.multiply(x, factor))).toBe(true);
      }),
    );
  });

  it.each([0, -1])("scale refuses the factor %j", (factor) => {
    const expected = new RangeError(`scale: the factor ${factor} is not positive`);
    expect(() => exact.scale(of(1, 2), rational.fromDecimal(factor))).toThrow(expected);
  });

  it("are no wider than they must be", () => {
    expect(exact.addBounds(of(1, 2), of(10, 20))).toStrictEqual(of(11, 22));
    expect(exact.subtractBounds(of(1, 2), of(10, 20))).toStrictEqual(of(-19, -8));
    expect(exact.scale(of(1, 2), rational.powerOfTen(3))).toStrictEqual(of(1000, 2000));
    expect(exact.ratioOfBounds(of(1, 2), of(4, 8))).toStrictEqual(of(0.125, 0.5));
    expect(exact.ratioOfBounds(of(-2, -1), of(4, 8))).toStrictEqual(of(-0.5, -0.125));
    expect(exact.growthOfBounds(of(12, 15), of(10, 12))).toStrictEqual(of(0, 50));
  });

  it("stay open if an operand is open or a divisor may be near zero", () => {
    expect(exact.addBounds(of(1, null), of(10, 20))).toStrictEqual(of(11, null));
    expect(exact.subtractBounds(of(1, null), of(10, 20))).toStrictEqual(of(-19, null));
    expect(exact.ratioOfBounds(of(1, 2), of(4, null))).toStrictEqual(of(0, 0.5));
    expect(exact.ratioOfBounds(of(1, 2), of(0, 4))).toStrictEqual(of(0.25, null));
    expect(exact.ratioOfBounds(of(1, 2), of(-1, 4))).toStrictEqual(of(null, null));
    expect(exact.ratioOfBounds(of(1, 2), of(null, 4))).toStrictEqual(of(null, null));
    expect(exact.growthOfBounds(of(null, 2), of(1, 4))).toStrictEqual(of(null, 100));
  });
});

describe("boundsOverlap, intersect, hull, gapBetween", () => {
  it("agree with the values the intervals hold", () => {
    fc.assert(
      fc.property(intervals, intervals, points, (a, b, x) => {
        const both = exact.intersect(a, b);
        expect(both !== null && contains(both, x)).toBe(contains(a, x) && contains(b, x));
        const [inEither, inHull] = [contains(a, x) || contains(b, x), contains(exact.hull(a, b), x)];
        expect(inHull || !inEither).toBe(true);
        expect(exact.boundsOverlap(a, b)).toBe(both !== null);
      }),
      { numRuns: 1000 },
    );
  });

  it("do not depend on the order", () => {
    fc.assert(
      fc.property(intervals, intervals, (a, b) => {
        expect(exact.boundsOverlap(a, b)).toBe(exact.boundsOverlap(b, a));
        expect(exact.intersect(a, b)).toStrictEqual(exact.intersect(b, a));
        expect(exact.hull(a, b)).toStrictEqual(exact.hull(b, a));
        expect(exact.gapBetween(a, b)).toStrictEqual(exact.gapBetween(b, a));
      }),
    );
  });

  it("agree that there is a gap if and only if there is no overlap, and every distance reaches it", () => {
    fc.assert(
      fc.property(withPoints, ([a, b, x, y]) => {
        const gap = exact.gapBetween(a, b);
        expect(gap === null).toBe(exact.boundsOverlap(a, b));
        const difference = rational.subtractRationals(x, y);
        const distance = difference.n < 0n ? rational.subtractRationals(y, x) : difference;
        expect(gap === null || compareRationals(distance, gap) >= 0).toBe(true);
      }),
    );
  });

  it("take touching intervals as apart by nothing", () => {
    expect(exact.boundsOverlap(of(1, 2), of(2, 3))).toBe(false);
    expect(exact.gapBetween(of(1, 2), of(2, 3))).toStrictEqual(fromIntegers(0n));
    expect(exact.gapBetween(of(null, 2), of(3.5, null))).toStrictEqual(rational.fromDecimal("1.5"));
    expect(exact.gapBetween(of(1, 3), of(2, null))).toBeNull();
  });
});

describe("toInterval", () => {
  it("rounds outward at six decimals and keeps open ends", () => {
    const third = fromIntegers(1n, 3n);
    expect(exact.toInterval({ min: third, max: third })).toStrictEqual({ min: 0.333333, max: 0.333334 });
    expect(exact.toInterval({ min: null, max: null })).toStrictEqual({ min: null, max: null });
  });
});
