import { compareText } from "../list/compare-text";
import type { DateRange } from "../model/time";

/** Sorts after every date. */
const NEVER = "~";

/**
 * A fresh list, earliest first: by first possible day, then by the end. What has no first day stands at its end (the day
 * by which it had happened); what has no date at all comes last. Ties keep their order.
 */
export function inTimeOrder<T>(items: readonly T[], dateOf: (item: T) => DateRange | null): T[] {
  return [...items].sort((a, b) => compareDates(dateOf(a), dateOf(b)));
}

function compareDates(a: DateRange | null, b: DateRange | null): number {
  return compareText(startOf(a), startOf(b)) || compareText(a?.before ?? NEVER, b?.before ?? NEVER);
}

function startOf(date: DateRange | null): string {
  return date?.from ?? date?.before ?? NEVER;
}
