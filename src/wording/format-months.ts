import type { DateRange } from "../model/time";
import { dayBefore } from "../time/day";
import { formatDate } from "./format-time";

const MONTH = "2023-03".length;

/**
 * When something happened, as a newspaper would say it: "28 February 2025", "March 2023", "between October and December
 * 2023", "by June 2022". A day that is known is said; of one that is not, the months.
 */
export function formatMonths({ from, before }: DateRange): string {
  const last = before && dayBefore(before);
  if (from === last) return from === null ? "at an unknown time" : formatDate(from);
  const [start, end] = [from, last].map((day) => day && formatDate(day.slice(0, MONTH)));
  if (!start) return `by ${end}`;
  if (!end) return `${start} or later`;
  return start === end ? start : `between ${withoutYearOf(end, start)} and ${end}`;
}

/** "October" of October and December 2023: a year is said once. */
function withoutYearOf(later: string, earlier: string): string {
  const year = later.slice(-" 2023".length);
  return earlier.endsWith(year) ? earlier.slice(0, -year.length) : earlier;
}
