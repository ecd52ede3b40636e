import type { Observation } from "../model/fact";
import type { Indicator } from "../model/indicator";
import { boundsOf } from "../quantity/bounds-of";
import type { ExactInterval } from "../quantity/exact-interval";
import { roundReading } from "../quantity/round-reading";

/** The values that a figure, or what is computed from figures, allows: as written, and with round figures as rounded. */
export interface Readings {
  readonly written: ExactInterval;
  readonly round: ExactInterval;
}

/** A reported figure with what it measures and the values it allows. */
export interface Figure extends Readings {
  readonly fact: Observation;
  readonly indicator: Indicator;
}

export function readFigure(fact: Observation, indicator: Indicator): Figure {
  return { fact, indicator, written: boundsOf(fact.quantity), round: roundReading(fact.quantity) };
}

/** An operation on intervals, done in both readings. */
export function inBothReadings(
  operation: (...intervals: ExactInterval[]) => ExactInterval,
  ...operands: readonly Readings[]
): Readings {
  return {
    written: operation(...operands.map(({ written }) => written)),
    round: operation(...operands.map(({ round }) => round)),
  };
}
