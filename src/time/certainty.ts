import type { DateRange } from "../model/time";

/**
 * How surely something lies in the days asked for: `definitely` where all its possible days do, `possibly` where only
 * some do.
 * @category Finding facts
 * @since 1.0.0
 */
export type Certainty = "definitely" | "possibly";

/** How surely a date lies in the days asked for; `undefined` where it lies in none of them. */
export function certaintyOf(date: DateRange, asked: DateRange): Certainty | undefined {
  const meets = startsBefore(date.from, asked.before) && startsBefore(asked.from, date.before);
  if (!meets) return undefined;
  const inside = startsNoEarlier(date.from, asked.from) && endsNoLater(date.before, asked.before);
  return inside ? "definitely" : "possibly";
}

/** Whether a day is one of the days of a range. */
export function covers({ from, before }: DateRange, day: string): boolean {
  return (from === null || from <= day) && (before === null || day < before);
}

function startsBefore(from: string | null, before: string | null): boolean {
  return from === null || before === null || from < before;
}

function startsNoEarlier(from: string | null, limit: string | null): boolean {
  return limit === null || (from !== null && from >= limit);
}

function endsNoLater(before: string | null, limit: string | null): boolean {
  return limit === null || (before !== null && before <= limit);
}
