import type { Interval } from "../model/quantity";
import { boundsOf } from "./bounds-of";
import type { ExactInterval } from "./exact-interval";
import * as exact from "./exact-interval";

/**
 * The interval of all sums `x + y` of an `x` in `a` and a `y` in `b`.
 *
 * In the unit of both; a bound is `null` if either interval is open on that side. Exact inside: a number means the
 * decimal it prints; a result is rounded outward at six decimals. Throws `RangeError` for a bound that is neither a
 * finite number nor `null`, for a `min` above its `max`, and for a result beyond the range of numbers.
 * @category Arithmetic
 * @since 1.0.0
 * @example
 * add({ min: 0.1, max: 0.2 }, { min: 0.2, max: 0.3 }); // => { "min": 0.3, "max": 0.5 }
 */
export function add(a: Interval, b: Interval): Interval {
  return compute("add", exact.addBounds, a, b);
}

/**
 * The interval of all differences `x - y` of an `x` in `a` and a `y` in `b`.
 *
 * In the unit of both; a bound is `null` if what it comes from is open. Exact, and with the errors of {@link add}.
 * @category Arithmetic
 * @since 1.0.0
 * @example
 * subtract({ min: 30.5, max: 31.5 }, { min: 10.35, max: 10.45 }); // => { "min": 20.05, "max": 21.15 }
 */
export function subtract(a: Interval, b: Interval): Interval {
  return compute("subtract", exact.subtractBounds, a, b);
}

/**
 * The interval of all quotients `x / y` of an `x` in `a` and a `y` other than zero in `b`.
 *
 * Without a unit; open on both sides if `b` holds a value below zero, for then a quotient can be any number. Exact,
 * and with the errors of {@link add}.
 * @category Arithmetic
 * @since 1.0.0
 * @example
 * ratio({ min: 1, max: 2 }, { min: 3, max: 4 }); // => { "min": 0.25, "max": 0.666667 }
 */
export function ratio(a: Interval, b: Interval): Interval {
  return compute("ratio", exact.ratioOfBounds, a, b);
}

/**
 * The interval of all changes from a `y` in `before` to an `x` in `now`, in per cent of `y`.
 *
 * Open on both sides if `before` holds a value below zero. Exact, and with the errors of {@link add}.
 * @category Arithmetic
 * @since 1.0.0
 * @example
 * growth({ min: 27.85, max: 27.95 }, { min: 23.35, max: 23.45 }); // => { "min": 18.763326, "max": 19.700215 }
 */
export function growth(now: Interval, before: Interval): Interval {
  return compute("growth", exact.growthOfBounds, now, before);
}

/**
 * Whether some value lies in both `a` and `b`.
 *
 * Intervals are half-open, so two that only touch do not overlap. Throws `RangeError` for a bound that is neither a
 * finite number nor `null`, and for a `min` above its `max`.
 * @category Arithmetic
 * @since 1.0.0
 * @example
 * overlaps({ min: 39.5, max: 40.5 }, { min: 40, max: null }); // => true
 * overlaps({ min: 38, max: 40 }, { min: 40, max: 41 }); // => false
 */
export function overlaps(a: Interval, b: Interval): boolean {
  return exact.boundsOverlap(readInterval("overlaps", a), readInterval("overlaps", b));
}

function compute(name: string, operation: exact.IntervalOperation, a: Interval, b: Interval): Interval {
  return exact.toInterval(operation(readInterval(name, a), readInterval(name, b)));
}

function readInterval(name: string, { min, max }: Interval): ExactInterval {
  for (const bound of [min, max])
    if (bound !== null && !Number.isFinite(bound))
      throw new RangeError(`${name}: a bound is ${String(bound)}; allowed: a finite number, or null for unbounded`);
  if (min !== null && max !== null && min > max)
    throw new RangeError(`${name}: the interval runs from ${min} to ${max}; allowed: a min not above its max`);
  return boundsOf({ min, max });
}
