import { firstFrom } from "../../list/first-from";
import { compareEnds, compareStarts } from "./extremes";
import type { Figure } from "./figure";

/** Figures for one thing of which not all can be true. */
export interface Disagreement {
  /** The figure that the most others share no value with; of several, the first. */
  readonly centre: Figure;
  /** All others that share no value with one of these figures. */
  readonly others: readonly Figure[];
}

/**
 * What does not fit within a group of figures; `undefined` if any two share a value.
 *
 * Each figure's opponents are counted, by binary search, and not listed: `n log n` for `n` figures, while the pairs may
 * be `n²`. One disagreement is enough for a group: intervals that are disjoint in two separate pairs cannot exist
 * without a third pair between them.
 */
export function disagreementIn(figures: readonly Figure[]): Disagreement | undefined {
  const starts = figures.flatMap(({ written }) => written.min ?? []).sort(compareStarts);
  const ends = figures.flatMap(({ written }) => written.max ?? []).sort(compareEnds);
  const opposed = figures.flatMap((figure) => {
    const { min, max } = figure.written;
    const below = min === null ? 0 : firstFrom(ends, (end) => compareEnds(end, min) > 0);
    const above = max === null ? 0 : starts.length - firstFrom(starts, (start) => compareStarts(start, max) >= 0);
    return below + above > 0 ? [{ figure, opponents: below + above }] : [];
  });
  if (opposed.length === 0) return undefined;
  const { figure: centre } = opposed.reduce((most, next) => (next.opponents > most.opponents ? next : most));
  return { centre, others: opposed.flatMap(({ figure }) => (figure === centre ? [] : figure)) };
}
