import { compareText } from "../list/compare-text";
import type { DateRange } from "../model/time";

/** Sorts after every date. */
const NEVER = "~";

/**
 * A fresh list, earliest first: by first possible day, then by the end. What has no first day stands at its end (the day
 * by which it had happened); what has no date at all comes last. Ties keep their order.
 */
export function inTimeOrder<T>(items: readonly T[], dateOf: (item: T) => DateRange | null): T[] {
  const dated = items.map((item) => {
    const date = dateOf(item);
    return { item, start: date?.from ?? date?.before ?? NEVER, end: date?.before ?? NEVER };
  });
  return dated.sort((a, b) => compareText(a.start, b.start) || compareText(a.end, b.end)).map(({ item }) => item);
}
