import type { DateRange } from "../../model/time";
import type { Indexed } from "../rule";
import type { Figure } from "./figure";

/** Since when a running total adds up, and as of when it stands. */
export interface Standing {
  /** The first day that it counts; absent where that is not known. */
  readonly start?: string;
  /** The first day that it may not count any more; `null` where that is not known. */
  readonly end: string | null;
  /** The days on one of which it stood as printed. */
  readonly asOf: DateRange;
}

const UNKNOWN: DateRange = { from: null, before: null };

/** A total without an end stands as of its article's publication; "2005 to 2023" as of the last day of 2023. */
export function standingOf({ fact }: Figure, articles: Indexed["articles"]): Standing {
  const published = articles.get(fact.article)?.published ?? UNKNOWN;
  if (fact.period === null) return { end: published.from, asOf: published };
  const { edtf, from, before } = fact.period;
  if (!edtf.includes("/")) return { end: from, asOf: { from, before } };
  const lasting = before === null ? { end: published.from, asOf: published } : { end: before, asOf: lastDay(before) };
  return from === null ? lasting : { start: from, ...lasting };
}

/** In UTC: a time zone can leave out a whole day. */
function lastDay(before: string): DateRange {
  const [year = 0, month = 1, day = 1] = before.split("-").map(Number);
  const last = new Date(0);
  last.setUTCFullYear(year, month - 1, day - 1);
  return { from: last.toISOString().slice(0, 10), before };
}
