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
  /** The days on one of which it stood as printed. */
  readonly asOf: DateRange;
}

const UNKNOWN: DateRange = { from: null, before: null };

/** A total without an end stands as of its article's publication; "2005 to 2023" as of the last day of 2023. */
export function standingOf({ fact }: Figure, articles: Indexed["articles"]): Standing {
  const asOfArticle = articles.get(fact.article)?.published ?? UNKNOWN;
  if (fact.period === null) return { asOf: asOfArticle };
  const { edtf, from, before } = fact.period;
  if (!edtf.includes("/")) return { asOf: { from, before } };
  const asOf = before === null ? asOfArticle : { from: dayBefore(before), before };
  return from === null ? { asOf } : { start: from, asOf };
}

function dayBefore(date: string): string {
  return formatISO(subDays(parseISO(date), 1), { representation: "date" });
}
