import type { DateRange, Time } from "../model/time";

/**
 * How surely something lies in the days asked for: `definitely` if all its possible days do, `possibly` if only some do.
 *
 * `unknown`: it happened once, on a date with an open side ("by June", or no date at all), and the question is about
 * days far out on that side, which nothing speaks for. It is left out unless asked for.
 * @category Finding facts
 * @since 1.0.0
 */
export type Certainty = "definitely" | "possibly" | "unknown";

/** How surely a date lies in the days asked for; `undefined` if it lies in none of them. */
export function certaintyOf(date: Pick<Time, "from" | "before" | "holds">, asked: DateRange): Certainty | undefined {
  const meets = startsBefore(date.from, asked.before) && startsBefore(asked.from, date.before);
  if (!meets) return undefined;
  const holdsStart = startsNoEarlier(date.from, asked.from);
  const holdsEnd = endsNoLater(date.before, asked.before);
  if (holdsStart && holdsEnd) return "definitely";
  return date.holds === "once" && isOpen(date) && !holdsKnownSide(date, holdsStart, holdsEnd) ? "unknown" : "possibly";
}

function isOpen({ from, before }: DateRange): boolean {
  return from === null || before === null;
}

/** Whether the days asked for hold the side of a date that is known: its end if it is open at the start. */
function holdsKnownSide({ from, before }: DateRange, holdsStart: boolean, holdsEnd: boolean): boolean {
  return (from !== null && holdsStart) || (before !== null && holdsEnd);
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
