import type { Observation } from "../../model/fact";
import type { DateRange, Time } from "../../model/time";

/** A period whose two ends are known. */
export interface Span {
  readonly from: string;
  readonly before: string;
}

/** The days that a figure covers; `undefined` where they are not all known: no period, an open one, one unknown date. */
export function spanOf(period: Time | null): Span | undefined {
  if (period === null || period.edtf.startsWith("[")) return undefined;
  const { from, before } = period;
  return from !== null && before !== null ? { from, before } : undefined;
}

/** The same days of the year before; the 28th for 29 February. */
export function yearBefore({ from, before }: Span): Span {
  return { from: lessOneYear(from), before: lessOneYear(before) };
}

/** Whose figures, toward whom. */
export function partiesKey({ subject, partner }: Pick<Observation, "subject" | "partner">): string {
  return `${subject}\n${partner ?? ""}`;
}

/** What two figures of one article must share to speak of the same time. */
export function periodKey(period: Time | null): string {
  if (period === null) return "undated";
  return `${period.edtf.startsWith("[") ? "one day of " : ""}${spanKey(period)}`;
}

export function spanKey({ from, before }: DateRange): string {
  return `${from ?? ".."}/${before ?? ".."}`;
}

/** As text: a time zone, in which dates would be computed, can leave out a whole day. */
function lessOneYear(date: string): string {
  const year = String(Number(date.slice(0, 4)) - 1).padStart(4, "0");
  return `${year}${date.endsWith("-02-29") ? "-02-28" : date.slice(4)}`;
}
