import type { DateRange } from "../model/time";
import { dayAfter, isDay, numbersOf } from "./day";

/** A time in the EDTF profile, taken apart. */
export interface ParsedTime extends DateRange {
  /** One date; all the days from one date to another; one day of those, nobody knows which. */
  readonly shape: "date" | "lasting" | "oneOf";
  /** The first date as written, `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; `null` is an open side. */
  readonly first: string | null;
  /** The last date as written; of one date, the same. */
  readonly last: string | null;
}

/** The time that a text in the EDTF profile writes; `undefined` if it is not in the profile or not in the calendar. */
export function parseEdtf(edtf: string): ParsedTime | undefined {
  const [, start, end] = /^([^/]+)\/([^/]+)$/.exec(edtf) ?? [];
  if (start !== undefined && end !== undefined)
    return timeBetween("lasting", dateOrOpen(start, ".."), dateOrOpen(end, ".."));
  const [, first, last] = /^\[([\d-]*)\.\.([\d-]*)\]$/.exec(edtf) ?? [];
  if (first !== undefined && last !== undefined)
    return timeBetween("oneOf", dateOrOpen(first, ""), dateOrOpen(last, ""));
  return timeBetween("date", edtf, edtf);
}

/** The text in the profile that writes a time. */
export function formatEdtf({ shape, first, last }: Pick<ParsedTime, "shape" | "first" | "last">): string {
  if (shape === "oneOf") return `[${first ?? ""}..${last ?? ""}]`;
  return shape === "lasting" ? `${first ?? ".."}/${last ?? ".."}` : (first ?? "..");
}

function dateOrOpen(text: string, open: string): string | null {
  return text === open ? null : text;
}

function timeBetween(shape: ParsedTime["shape"], first: string | null, last: string | null): ParsedTime | undefined {
  if (first === null && last === null) return undefined;
  const from = first === null ? null : firstDayOf(first);
  const before = last === null ? null : firstDayAfter(last);
  if (from === undefined || before === undefined || (from !== null && before !== null && from >= before))
    return undefined;
  return { shape, first, last, from, before };
}

function firstDayOf(date: string): string | undefined {
  const day = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(date) ? `${date}-01-01`.slice(0, 10) : "";
  return isDay(day) ? day : undefined;
}

/** `undefined`, too, if four digits of a year cannot write it. */
function firstDayAfter(date: string): string | undefined {
  const first = firstDayOf(date);
  if (first === undefined) return undefined;
  const [year, month] = numbersOf(first);
  if (date.length === 10) return dayAfter(first) ?? undefined;
  const after = date.length === 7 && month < 12 ? isoDate(year, month + 1) : isoDate(year + 1, 1);
  return isDay(after) ? after : undefined;
}

function isoDate(year: number, month: number): string {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-01`;
}
