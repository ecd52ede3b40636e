import type { DateRange } from "../../model/time";
import { calendarYearOf } from "../../time/calendar-unit";
import { dayAfter, dayBefore, numbersOf } from "../../time/day";
import { formatTime } from "../../wording/format-time";

/**
 * Numbers of a year, of a month in it, of a day in that.
 * @category Citing
 * @since 1.0.0
 */
export type DateParts = readonly [year: number] | readonly [number, number] | readonly [number, number, number];

/** A publication as precisely as it is known, and no more so. */
export interface PublishedOn {
  /** One date: a day, or the month or year that the possible days are in; two: the first and last possible month. */
  readonly parts: readonly [] | readonly [DateParts] | readonly [DateParts, DateParts];
  /** The day, or the days between which it is: "28 February 2025", "between 10 and 31 March 2023", "by 4 March 2023". */
  readonly words: string;
}

/** A publication on one of the days `[from, before)`; no date parts if a side is open. */
export function publishedOn({ from, before }: DateRange): PublishedOn {
  const last = before === null ? null : dayBefore(before);
  return { parts: from === null || last === null ? [] : dateParts(from, last), words: wordsFor(from, last) };
}

function wordsFor(first: string | null, last: string | null): string {
  if (first === null && last === null) return "no date";
  return formatTime({ edtf: first !== null && first === last ? first : `[${first ?? ""}..${last ?? ""}]` });
}

function dateParts(first: string, last: string): PublishedOn["parts"] {
  const [year, month, day] = numbersOf(first);
  const [lastYear, lastMonth] = numbersOf(last);
  if (first === last) return [[year, month, day]];
  if (year === lastYear && month === lastMonth) return [[year, month]];
  if (calendarYearOf({ from: first, before: dayAfter(last) }) !== undefined) return [[year]];
  return [
    [year, month],
    [lastYear, lastMonth],
  ];
}
