import type { Interval } from "../model/quantity";
import type { ExactInterval } from "./exact-interval";
import { fromDecimal } from "./rational";

/**
 * The bounds of a stored interval as exact values: a number means the decimal it prints; `null` stays `null`.
 *
 * Throws `RangeError` if a bound is not finite.
 */
export function boundsOf({ min, max }: Interval): ExactInterval {
  return { min: min === null ? null : fromDecimal(min), max: max === null ? null : fromDecimal(max) };
}
