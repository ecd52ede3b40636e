import { monthLater, quarterOf } from "./date-text";
import { dayAfter, dayBefore, weekdayOf } from "./day";
import type { CalendarPart } from "./grammar/phrase";

/** The first and the last date of a period, as EDTF writes them: the same for one date. */
export interface Dates {
  readonly first: string;
  readonly last: string;
}

export function onDay(date: string): Dates {
  return { first: date, last: date };
}

/** The day, month or quarter so many after that of a day. */
export function shifted(today: string, unit: "day" | "month" | "quarter", by: number): Dates | undefined {
  const month = today.slice(0, "2024-01".length);
  if (unit === "month") return onDay(monthLater(month, by));
  if (unit === "quarter") return quarterFrom(monthLater(quarterOf(month), 3 * by));
  const day = by < 0 ? dayBefore(today) : by > 0 ? dayAfter(today) : today;
  return day === null ? undefined : onDay(day);
}

function quarterFrom(month: string): Dates {
  return { first: month, last: monthLater(month, 2) };
}

/** The nearest such day of the week: the last one, or, of what is to come, the next; the day itself counts. */
export function nearestWeekday(today: string, weekday: number, ahead: boolean): Dates | undefined {
  let day: string | null = today;
  while (day !== null && weekdayOf(day) !== weekday) day = ahead ? dayAfter(day) : dayBefore(day);
  return day === null ? undefined : onDay(day);
}

/** The month, quarter or half of the calendar that the dates are; `undefined` for any other. */
export function calendarPartOf({ first, last }: Dates): CalendarPart | undefined {
  if (first.length !== 7) return undefined;
  if (first === last) return "month";
  if (first === quarterOf(first) && last === monthLater(first, 2)) return "quarter";
  return /-0[17]$/.test(first) && last === monthLater(first, 5) ? "half" : undefined;
}

/** The month or quarter before the one that the dates lie in or are. */
export function previous(earlier: Dates, unit: "month" | "quarter"): Dates | undefined {
  const month = earlier.first.slice(0, "2024-01".length);
  if (unit === "month")
    return month.length === 7 && earlier.last.startsWith(month) ? onDay(monthLater(month, -1)) : undefined;
  return calendarPartOf(earlier) === "quarter" ? quarterFrom(monthLater(month, -3)) : undefined;
}
