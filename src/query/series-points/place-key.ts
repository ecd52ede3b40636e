import type { Observation } from "../../model/fact";
import { isOneUnknownDate, type Span } from "../../time/span";

/**
 * What figures must share to have the same place: here in a period that need not be the figure's own.
 *
 * Without a period, or with no end to it ("since 2005"), a figure holds as of its article: two articles mean different
 * times by the same words.
 */
export function placeKey({ subject, partner, status, article }: Observation, span: Span | null): string {
  const days = span && `${isOneUnknownDate(span) ? "on" : "over"} ${span.from} ${span.before}`;
  return `${subject}\n${partner}\n${status}\n${days}\n${span?.before ? "" : article}`;
}

/** What figures must share to stand in one point: the place, the indicator and the unit. */
export function pointKey(figure: Observation, span: Span | null): string {
  return `${figure.indicator}\n${figure.quantity.unit}\n${placeKey(figure, span)}`;
}
