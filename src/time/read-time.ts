import { addDays } from "date-fns/addDays";
import { addMonths } from "date-fns/addMonths";
import { addYears } from "date-fns/addYears";
import { formatISO } from "date-fns/formatISO";
import { isValid } from "date-fns/isValid";
import { parseISO } from "date-fns/parseISO";
import type { DateRange } from "../model/time";
import { MONTHS } from "./months";

const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

/**
 * The days of a time in the EDTF profile, `[from, before)`; `undefined` where it is not in the profile or not in the
 * calendar. `[a..b]` is one date out of a span, so its days are those of `a/b`.
 */
export function readTime(edtf: string): DateRange | undefined {
  const [, oneOf] = /^\[(.*)\]$/.exec(edtf) ?? [];
  const [first = "", last, more] = oneOf === undefined ? edtf.split("/") : oneOf.split("..");
  if (more !== undefined || (oneOf !== undefined && last === undefined)) return undefined;
  if (last === undefined) return daysOf(first);
  const open = oneOf === undefined ? ".." : "";
  const [start, end] = [first, last].map((date) => (date === open ? null : daysOf(date)));
  if (start === undefined || end === undefined || (start === null && end === null)) return undefined;
  const range = { from: start?.from ?? null, before: end?.before ?? null };
  return range.from !== null && range.before !== null && range.from >= range.before ? undefined : range;
}

function daysOf(date: string): { from: string; before: string } | undefined {
  const start = DATE.test(date) ? parseISO(date) : new Date(Number.NaN);
  if (!isValid(start)) return undefined;
  const end = date.length === 4 ? addYears(start, 1) : date.length === 7 ? addMonths(start, 1) : addDays(start, 1);
  return { from: isoDate(start), before: isoDate(end) };
}

function isoDate(date: Date): string {
  return formatISO(date, { representation: "date" });
}

/** A date in the words that the time does not carry, or a year of the time that the words do not; `undefined` if none. */
export function contradictsWords(edtf: string, stated: string, absolute: boolean): string | undefined {
  const years = [...stated.matchAll(/\b\d{4}\b/g)].map(([year]) => year);
  const strange = years.find((year) => !edtf.includes(year));
  const missing = absolute ? [...edtf.matchAll(/\d{4}/g)].find(([year]) => !stated.includes(year))?.[0] : undefined;
  const month = [...stated.toLowerCase().matchAll(/\p{L}{3,}/gu)]
    .map(([word]) => word)
    .find((word) => monthOf(word) > 0 && !edtf.includes(`-${String(monthOf(word)).padStart(2, "0")}`));
  return strange ?? missing ?? month;
}

function monthOf(word: string): number {
  return (
    MONTHS.map((name) => name.toLowerCase()).findIndex(
      (name) => name === word || (word.length <= 4 && name.startsWith(word)),
    ) + 1
  );
}
