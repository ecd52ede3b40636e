import { boundsOf } from "../../exact/bounds-of";
import type { ExactInterval } from "../../exact/exact-interval";
import * as exact from "../../exact/exact-interval";
import type { Rational } from "../../exact/rational";
import * as rational from "../../exact/rational";
import type { Observation } from "../../model/fact";
import type { Ids } from "../../model/ids";
import type { PlacedIn } from "./place-key";
import { placeOf } from "./place-of";
import type { DerivedPoint } from "./series-point";
import { wordingsOf } from "./state-point";

const ONE: Rational = { n: 1n, d: 1n };
const PER_CENT: Rational = { n: 1n, d: 100n };
const EXACTLY_ONE: ExactInterval = { min: ONE, max: ONE };

/** At which end of the growth the implied level stands; the stated one stands at the other. */
type GrowthEnd = "before" | "after";

/** The level in the period that a growth implies out of the level at its other end. The growth is above -100 per cent. */
export function impliedLevel<I extends Ids>(
  level: Observation<I>,
  growth: Observation<I>,
  period: PlacedIn | null,
  end: GrowthEnd,
): DerivedPoint<I> {
  const sign = end === "before" ? "/" : "*";
  return {
    ...placeOf(level, period),
    value: impliedValue(level.quantity.value, growth.quantity.value, end),
    ...exact.toInterval(impliedBounds(boundsOf(level.quantity), boundsOf(growth.quantity), end)),
    unit: level.quantity.unit,
    derived: true,
    agreement: "single",
    formula: `${level.quantity.value} ${sign} (1 + ${growth.quantity.value} / 100)`,
    chosen: level,
    facts: [level, growth],
    wordings: wordingsOf([level, growth]),
  };
}

function impliedValue(level: number, growth: number, end: GrowthEnd): number {
  const factor = rational.addRationals(ONE, rational.multiply(rational.fromDecimal(growth), PER_CENT));
  const operation = end === "before" ? rational.divide : rational.multiply;
  return rational.toNumberNearest(operation(rational.fromDecimal(level), factor));
}

function impliedBounds(level: ExactInterval, growth: ExactInterval, end: GrowthEnd): ExactInterval {
  const factor = exact.addBounds(EXACTLY_ONE, exact.scale(growth, PER_CENT));
  // To multiply is to divide by the reciprocal.
  return exact.ratioOfBounds(level, end === "before" ? factor : exact.ratioOfBounds(EXACTLY_ONE, factor));
}
