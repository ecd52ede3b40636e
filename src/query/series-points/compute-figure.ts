import { growth, subtract } from "../../exact/arithmetic";
import * as rational from "../../exact/rational";
import { fromDecimal, fromIntegers, toNumberNearest } from "../../exact/rational";
import type { Interval } from "../../model/quantity";

/**
 * A figure computed from others: `value` from their values, `min` and `max` from their intervals.
 * @category Trade
 * @since 1.0.0
 */
export interface ComputedFigure extends Interval {
  /** In the unit of what it is computed from, or in per cent; rounded to six decimals. */
  readonly value: number;
}

/** What is left of a figure when another is taken away. */
export function differenceOf(figure: ComputedFigure, other: ComputedFigure): ComputedFigure {
  const value = rational.subtractRationals(fromDecimal(figure.value), fromDecimal(other.value));
  return { value: toNumberNearest(value), ...subtract(figure, other) };
}

/** The change since an earlier figure, in per cent of it; `null` if that is not above zero. */
export function growthSince(before: ComputedFigure, now: ComputedFigure): ComputedFigure | null {
  if (before.value <= 0) return null;
  const times = rational.divide(fromDecimal(now.value), fromDecimal(before.value));
  const perCent = rational.multiply(rational.subtractRationals(times, fromIntegers(1n)), fromIntegers(100n));
  return { value: toNumberNearest(perCent), ...growth(now, before) };
}
