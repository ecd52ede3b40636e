import { boundsOf } from "../../exact/bounds-of";
import type { ExactInterval, IntervalOperation } from "../../exact/exact-interval";
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

/** A reported figure with what it measures and the values it allows. */
export interface Figure extends Readings {
  readonly fact: Observation;
  readonly indicator: Indicator;
  /** The article's own term; empty if it is one of the indicator's words. Other terms may mean another thing. */
  readonly term: string;
}

/** In the order of the figures. */
export function factsOf([first, ...others]: NonEmpty<Figure>): NonEmpty<Observation> {
  return [first.fact, ...others.map(({ fact }) => fact)];
}

/** In the order of the figures. */
export function quantitiesOf(figures: NonEmpty<Figure>): NonEmpty<Quantity> {
  const [first, ...others] = figures;
  return [first.fact.quantity, ...others.map(({ fact }) => fact.quantity)];
}

export function figureOf(fact: Observation, indicator: Indicator): Figure {
  const term = ownTermOf(fact, indicator);
  return { fact, indicator, term, written: boundsOf(fact.quantity), round: roundReading(fact.quantity) };
}

function ownTermOf({ wording = "" }: Observation, { words }: Indicator): string {
  return words.includes(wording.toLowerCase()) ? "" : wording;
}

/** An operation on intervals, done in both readings. */
export function inBothReadings(operation: IntervalOperation, a: Readings, b: Readings): Readings {
  return { written: operation(a.written, b.written), round: operation(a.round, b.round) };
}

/** The same, one operand after another: the sum of parts. */
export function combine(operation: IntervalOperation, operands: readonly Readings[]): Readings {
  return operands.reduce((a, b) => inBothReadings(operation, a, b));
}
