import type { DateRange } from "../model/time";
import { calendarUnitOf, wholeMonthsIn } from "../time/calendar-unit";
import { dayAfter, dayBefore, daysBetween } from "../time/day";
import type { ClosedRange } from "../time/span";

/**
 * A range as SDMX writes it: a calendar year (2024), month (2024-01) or day (2024-01-31), else its first day and how
 * long it lasts (2024-01-01/P7M). Source: SDMX 3.0, section 6, "time and time format".
 */
export function sdmxTimePeriod(range: ClosedRange): string {
  const { from, before } = range;
  const unit = calendarUnitOf(range);
  if (unit !== undefined) return from.slice(0, WRITTEN_LENGTH[unit]);
  const months = wholeMonthsIn(range);
  if (months === undefined) return `${from}/P${daysBetween(from, before)}D`;
  return `${from}/${months % 12 === 0 ? `P${months / 12}Y` : `P${months}M`}`;
}

const WRITTEN_LENGTH = { year: "2024".length, month: "2024-01".length, day: "2024-01-31".length };

/**
 * The range with its open ends closed, as SDMX knows none: what is still going on lasts as long as the `article` can
 * tell, and of what began nobody says when, the last day is taken.
 */
export function closeRange({ from, before }: DateRange, article: string): ClosedRange {
  const end = before ?? (from !== null && from >= article ? (dayAfter(from) ?? from) : article);
  return { from: from ?? dayBefore(end), before: end };
}
