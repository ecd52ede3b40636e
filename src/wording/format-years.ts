import type { DateRange } from "../model/time";
import { dayBefore } from "../time/day";

/** "2022", "2022–2023" for days in two years, "by 2024" if only the end is known; `undefined` if nothing is. */
export function formatYears({ from, before }: DateRange): string | undefined {
  const last = before && dayBefore(before).slice(0, 4);
  if (from === null) return last === null ? undefined : `by ${last}`;
  const first = from.slice(0, 4);
  return last === null || first === last ? first : `${first}–${last}`;
}
