import type { DateRange } from "../model/time";
import { dayAfter, numbersOf } from "./day";

/** Whether a range is one day, month or year of the calendar, neither more nor less; `undefined` for any other. */
export function calendarUnitOf(range: DateRange): "day" | "month" | "year" | undefined {
  if (calendarYearOf(range) !== undefined) return "year";
  if (wholeMonthsIn(range) === 1) return "month";
  return range.from !== null && dayAfter(range.from) === range.before ? "day" : undefined;
}

/** The calendar year that a range is, neither more nor less; `undefined` for any other. */
export function calendarYearOf(range: DateRange): number | undefined {
  return wholeMonthsIn(range) === 12 && range.from?.endsWith("-01-01") ? numbersOf(range.from)[0] : undefined;
}

/** How many months of the calendar make up a range; `undefined` if it is open or begins or ends within a month. */
export function wholeMonthsIn({ from, before }: DateRange): number | undefined {
  if (!from?.endsWith("-01") || !before?.endsWith("-01")) return undefined;
  const [[year, month], [lastYear, lastMonth]] = [numbersOf(from), numbersOf(before)];
  return 12 * (lastYear - year) + lastMonth - month;
}
