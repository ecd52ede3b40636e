import type { DateRange } from "../model/time";

/** A range without an open end. */
type ClosedRange = { readonly [K in keyof DateRange]: string };

/**
 * A range as SDMX writes it: a calendar year (2024), month (2024-01) or day (2024-01-31), else its first day and how
 * long it lasts (2024-01-01/P7M). Source: SDMX 3.0, section 6, "time and time format".
 */
export function sdmxTimePeriod({ from, before }: ClosedRange): string {
  const [year = 0, month = 0] = from.split("-").map(Number);
  const [lastYear = 0, lastMonth = 0] = before.split("-").map(Number);
  if (from.endsWith("-01") && before.endsWith("-01")) {
    const months = 12 * (lastYear - year) + lastMonth - month;
    if (months === 1) return from.slice(0, 7);
    if (months === 12 && month === 1) return from.slice(0, 4);
    return `${from}/${months % 12 === 0 ? `P${months / 12}Y` : `P${months}M`}`;
  }
  const days = (dateOf(before).getTime() - dateOf(from).getTime()) / 86_400_000;
  return days === 1 ? from : `${from}/P${days}D`;
}

/**
 * The range with its open ends closed, as SDMX knows none: what is still going on lasts as long as the `article` can
 * tell, and of what began nobody says when, the last day is taken.
 */
export function closeRange({ from, before }: DateRange, article: string): ClosedRange {
  const end = before ?? (from !== null && from >= article ? addDays(from, 1) : article);
  return { from: from ?? addDays(end, -1), before: end };
}

/** The ISO date `days` after `day`. */
export function addDays(day: string, days: number): string {
  const date = dateOf(day);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

function dateOf(day: string): Date {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  const instant = new Date(0);
  instant.setUTCFullYear(year, month - 1, date);
  return instant;
}
