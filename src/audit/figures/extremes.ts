import { compareRationals, type Rational } from "../../exact/rational";
import type { NonEmpty } from "../../model/non-empty";
import type { Figure } from "./figure";

/**
 * The figures for one thing that lie farthest apart. What holds of these holds of all between them, so no figure need be
 * held against every other. There are two of a kind only if the two readings differ on which lies farthest.
 */
export interface Extremes {
  /** Those with the smallest upper bound. */
  readonly lowest: readonly Figure[];
  /** Those with the largest lower bound. */
  readonly highest: readonly Figure[];
}

export function extremesOf([first, ...others]: NonEmpty<Figure>): Extremes {
  let [low, lowRound, high, highRound] = [first, first, first, first];
  for (const figure of others) {
    if (compareEnds(figure.written.max, low.written.max) < 0) low = figure;
    if (compareEnds(figure.round.max, lowRound.round.max) < 0) lowRound = figure;
    if (compareStarts(figure.written.min, high.written.min) > 0) high = figure;
    if (compareStarts(figure.round.min, highRound.round.min) > 0) highRound = figure;
  }
  return { lowest: [...new Set([low, lowRound])], highest: [...new Set([high, highRound])] };
}

/** Upper bounds in their order; `null` is above all. */
export function compareEnds(a: Rational | null, b: Rational | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return compareRationals(a, b);
}

/** Lower bounds in their order; `null` is below all. */
export function compareStarts(a: Rational | null, b: Rational | null): number {
  if (a === null || b === null) return Number(b === null) - Number(a === null);
  return compareRationals(a, b);
}
