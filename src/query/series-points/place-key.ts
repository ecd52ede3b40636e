import type { Observation } from "../../model/fact";
import type { Time } from "../../model/time";

/** The days that a figure is placed in, and whether it holds throughout them. */
export type PlacedIn = Pick<Time, "edtf" | "from" | "before" | "holds">;

/**
 * What figures must share to have the same place: here in a period that need not be the figure's own.
 *
 * Without a period, or with no end to it ("since 2005"), a figure holds as of its article: two articles mean different
 * times by the same words.
 */
export function placeKey({ subject, partner, status, article }: Observation, period: PlacedIn | null): string {
  const days = period && `${period.holds} ${period.from} ${period.before}`;
  return `${subject}\n${partner}\n${status}\n${days}\n${period?.before ? "" : article}`;
}

/** What figures must share to stand in one point: the place, the indicator and the unit. */
export function pointKey(figure: Observation, period: PlacedIn | null): string {
  return `${figure.indicator}\n${figure.quantity.unit}\n${placeKey(figure, period)}`;
}
