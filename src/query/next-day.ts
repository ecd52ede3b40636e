import { addDays } from "date-fns/addDays";
import { formatISO } from "date-fns/formatISO";
import { parseISO } from "date-fns/parseISO";

/** The day after an ISO date. */
export function dayAfter(date: string): string {
  return shift(date, 1);
}

/** The day before an ISO date. */
export function dayBefore(date: string): string {
  return shift(date, -1);
}

function shift(date: string, days: number): string {
  return formatISO(addDays(parseISO(date), days), { representation: "date" });
}
