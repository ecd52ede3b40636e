import type { Time } from "../model/time";

/** The days of a period, without the words it was read from. */
export type Span = Pick<Time, "edtf" | "from" | "before">;

/** The calendar year that a period is, neither more nor less; `undefined` for any other period. */
export function yearOf(span: Span | null): number | undefined {
  if (!span?.from?.endsWith("-01-01") || !span.before?.endsWith("-01-01") || isOneUnknownDate(span)) return undefined;
  const year = Number(span.from.slice(0, 4));
  return Number(span.before.slice(0, 4)) === year + 1 ? year : undefined;
}

/** The same period of the year before; `null` for a period without two known ends. */
export function yearBefore(span: Span | null): Span | null {
  if (!span?.from || !span.before || isOneUnknownDate(span)) return null;
  return { edtf: lessOneYear(span.edtf), from: lessOneYear(span.from), before: lessOneYear(span.before) };
}

/** Whether it is a day that is not known more exactly, and not all the days. */
export function isOneUnknownDate({ edtf }: Span): boolean {
  return edtf.startsWith("[");
}

/** Every year of an ISO date or EDTF, less one; 29 February becomes the 28th. */
function lessOneYear(text: string): string {
  return text.replace(/(\d{4})(-02-29)?/g, (_, year: string, leapDay?: string) => {
    return String(Number(year) - 1).padStart(4, "0") + (leapDay ? "-02-28" : "");
  });
}
