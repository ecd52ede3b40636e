import type { Interval } from "../model/quantity";
import type { Rational } from "./rational";
import * as rational from "./rational";

/**
 * Exact values, half-open: `min` is inside, `max` is not; `null` is unbounded.
 *
 * An operation gives a half-open interval that holds every possible result. Where the true set is open below (a
 * difference, a quotient), its `min` is taken in: outward by one point. A set whose `max` is reached cannot be written
 * half-open; what could give one is refused (a factor of zero or less) or unbounded (a divisor that can be negative).
 */
export interface ExactInterval {
  readonly min: Rational | null;
  readonly max: Rational | null;
}

/** Exact values with both ends. */
export interface BoundedInterval extends ExactInterval {
  readonly min: Rational;
  readonly max: Rational;
}

const ZERO: Rational = { n: 0n, d: 1n };
const ONE: Rational = { n: 1n, d: 1n };
const HUNDRED: Rational = { n: 100n, d: 1n };
const UNBOUNDED: ExactInterval = { min: null, max: null };

/** All values that are at most `distance` below and less than that above. */
export function around(value: Rational, distance: Rational): BoundedInterval {
  return { min: rational.subtractRationals(value, distance), max: rational.addRationals(value, distance) };
}

/** All sums `x + y` of an `x` in `a` and a `y` in `b`. */
export function addBounds(a: ExactInterval, b: ExactInterval): ExactInterval {
  return { min: unlessOpen(rational.addRationals, a.min, b.min), max: unlessOpen(rational.addRationals, a.max, b.max) };
}

/** All differences `x - y` of an `x` in `a` and a `y` in `b`. */
export function subtractBounds(a: ExactInterval, b: ExactInterval): ExactInterval {
  return {
    min: unlessOpen(rational.subtractRationals, a.min, b.max),
    max: unlessOpen(rational.subtractRationals, a.max, b.min),
  };
}

/** All products of an `x` in `a` with a positive factor. Throws `RangeError` for any other factor. */
export function scale(a: ExactInterval, factor: Rational): ExactInterval {
  if (factor.n <= 0n) throw new RangeError(`scale: the factor ${rational.toText(factor)} is not positive`);
  return { min: unlessOpen(rational.multiply, a.min, factor), max: unlessOpen(rational.multiply, a.max, factor) };
}

/** All quotients `x / y` of an `x` in `a` and a `y` other than zero in `b`; unbounded if `b` reaches below zero. */
export function ratioOfBounds(a: ExactInterval, b: ExactInterval): ExactInterval {
  if (b.min === null || b.min.n < 0n || (b.max !== null && b.max.n <= 0n)) return UNBOUNDED;
  return {
    min: a.min && (a.min.n >= 0n ? overFar(a.min, b.max) : overNear(a.min, b.min)),
    max: a.max && (a.max.n <= 0n ? overFar(a.max, b.max) : overNear(a.max, b.min)),
  };
}

/** All changes from a `y` in `b` to an `x` in `a`, in per cent of `y`: `(x / y - 1) * 100`. */
export function growthOfBounds(a: ExactInterval, b: ExactInterval): ExactInterval {
  const { min, max } = ratioOfBounds(a, b);
  const lessOne = {
    min: unlessOpen(rational.subtractRationals, min, ONE),
    max: unlessOpen(rational.subtractRationals, max, ONE),
  };
  return scale(lessOne, HUNDRED);
}

/** The values in both `a` and `b`; `null` if there are none. */
export function intersect(a: ExactInterval, b: ExactInterval): ExactInterval | null {
  const min = a.min && b.min ? larger(a.min, b.min) : (a.min ?? b.min);
  const max = a.max && b.max ? smaller(a.max, b.max) : (a.max ?? b.max);
  return min && max && rational.compareRationals(min, max) >= 0 ? null : { min, max };
}

/** Whether a value lies in both `a` and `b`. Intervals that only touch do not overlap. */
export function boundsOverlap(a: ExactInterval, b: ExactInterval): boolean {
  return intersect(a, b) !== null;
}

/** The smallest interval that holds both `a` and `b`. */
export function hull(a: ExactInterval, b: ExactInterval): ExactInterval {
  return { min: unlessOpen(smaller, a.min, b.min), max: unlessOpen(larger, a.max, b.max) };
}

/** How far `a` and `b` lie apart, zero if they touch; `null` if they overlap. */
export function gapBetween(a: ExactInterval, b: ExactInterval): Rational | null {
  if (boundsOverlap(a, b)) return null;
  const aboveA = unlessOpen(rational.subtractRationals, b.min, a.max);
  const aboveB = unlessOpen(rational.subtractRationals, a.min, b.max);
  return aboveA && aboveB ? larger(aboveA, aboveB) : (aboveA ?? aboveB);
}

/** The interval as numbers, rounded outward at six decimals. */
export function toInterval({ min, max }: ExactInterval): Interval {
  return { min: min && rational.toNumberDown(min), max: max && rational.toNumberUp(max) };
}

/** How two intervals give a third. */
export type IntervalOperation = (a: ExactInterval, b: ExactInterval) => ExactInterval;

type RationalOperation = (a: Rational, b: Rational) => Rational;

function unlessOpen(operation: RationalOperation, a: Rational | null, b: Rational | null): Rational | null {
  return a && b && operation(a, b);
}

/** Over the end of the divisor that is farther from zero. */
function overFar(a: Rational, far: Rational | null): Rational {
  return far ? rational.divide(a, far) : ZERO;
}

/** Over the end of the divisor that is nearer to zero. */
function overNear(a: Rational, near: Rational): Rational | null {
  return near.n === 0n ? null : rational.divide(a, near);
}

function smaller(a: Rational, b: Rational): Rational {
  return rational.compareRationals(a, b) <= 0 ? a : b;
}

function larger(a: Rational, b: Rational): Rational {
  return rational.compareRationals(a, b) >= 0 ? a : b;
}
