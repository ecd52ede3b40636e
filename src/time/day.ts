import { UTCDateMini } from "@date-fns/utc/date/mini";
import { addDays } from "date-fns/addDays";
import { differenceInCalendarDays } from "date-fns/differenceInCalendarDays";
import { isValid } from "date-fns/isValid";

// Days are ISO texts everywhere; they are dates for the moment of an operation only. In UTC, as a time zone can leave
// out a whole day: Samoa had no 2011-12-30.

/** The last day that four digits of a year can write. */
const LAST_DAY = "9999-12-31";

/** Whether it is a day of the calendar as `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  const [, month, day] = /^\d{4}-(0[1-9]|1[0-2])-(\d{2})$/.exec(text) ?? [];
  if (month === undefined || day === undefined) return false;
  // Every month has these; the calendar is asked about the others only, as a look at it takes its time.
  if (day > "00" && day <= "28") return true;
  const date = utcDate(text);
  return isValid(date) && isoDay(date) === text;
}

/** The day after an ISO date; `null`, an open end, after the last day that can be written. */
export function dayAfter(day: string): string | null {
  return day === LAST_DAY ? null : isoDay(addDays(utcDate(day), 1));
}

/** The day before an ISO date. */
export function dayBefore(day: string): string {
  return isoDay(addDays(utcDate(day), -1));
}

/** How many days lie in `[from, before)`; negative if `before` comes first. */
export function daysBetween(from: string, before: string): number {
  return differenceInCalendarDays(utcDate(before), utcDate(from));
}

/** The day of the week, 0 for Sunday. */
export function weekdayOf(day: string): number {
  return utcDate(day).getDay();
}

/** The numbers of year, month and day. */
export function numbersOf(day: string): [year: number, month: number, day: number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))];
}

function utcDate(day: string): Date {
  return new UTCDateMini(`${day}T00:00:00Z`);
}

function isoDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}
