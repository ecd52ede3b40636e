import { boundsOf } from "../../exact/bounds-of";
import type { ExactInterval } from "../../exact/exact-interval";
import type { Observation } from "../../model/fact";
import type { Indicator } from "../../model/indicator";
import type { NonEmpty } from "../../model/non-empty";
import type { Quantity } from "../../model/quantity";
import { roundReading } from "../../quantity/round-reading";

/** The values that a figure, or what is computed from figures, allows: as written, and with round figures as rounded. */
export interface Readings {
  readonly written: ExactInterval;
  readonly round: ExactInterval;
}

type Operation = (a: ExactInterval, b: ExactInterval) => ExactInterval;

/** A reported figure with what it measures and the values it allows. */
export interface Figure extends Readings {
  readonly fact: Observation;
  readonly indicator: Indicator;
}

/** In the order of the figures. */
export function quantitiesOf(figures: NonEmpty<Figure>): NonEmpty<Quantity> {
  const [first, ...others] = figures;
  return [first.fact.quantity, ...others.map(({ fact }) => fact.quantity)];
}

export function figureOf(fact: Observation, indicator: Indicator): Figure {
  return { fact, indicator, written: boundsOf(fact.quantity), round: roundReading(fact.quantity) };
}

/** An operation on intervals, done in both readings. */
export function inBothReadings(operation: Operation, a: Readings, b: Readings): Readings {
  return { written: operation(a.written, b.written), round: operation(a.round, b.round) };
}

/** The same, one operand after another: the sum of parts. */
export function combine(operation: Operation, operands: readonly Readings[]): Readings {
  return operands.reduce((a, b) => inBothReadings(operation, a, b));
}
