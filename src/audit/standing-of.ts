import { formatISO } from "date-fns/formatISO";
import { parseISO } from "date-fns/parseISO";
import { subDays } from "date-fns/subDays";
import type { DateRange } from "../model/time";
import type { Figure } from "./figure";
import type { Indexed } from "./rule";

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

function lastDay(before: string): DateRange {
  return { from: formatISO(subDays(parseISO(before), 1), { representation: "date" }), before };
}
