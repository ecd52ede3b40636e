import type { DateRange, Time } from "../model/time";
import { calendarYearOf } from "./calendar-unit";
import { parseEdtf } from "./parse-edtf";

/** Days without an open end. */
export interface ClosedRange extends DateRange {
  readonly from: string;
  readonly before: string;
}

/** A time of which all the days are known, and in all of which something holds. */
export interface Span extends ClosedRange, Pick<Time, "edtf"> {
  readonly holds: "throughout";
}

/** The time, if all its days are known and it holds in all of them. */
export function spanOf(time: Time | null): Span | undefined {
  if (time === null || time.holds === "once" || time.from === null || time.before === null) return undefined;
  return { edtf: time.edtf, holds: time.holds, from: time.from, before: time.before };
}

/** The calendar year throughout which something holds, neither more nor less; `undefined` for any other time. */
export function yearOf(time: Pick<Time, "holds" | "from" | "before"> | null): number | undefined {
  return time?.holds === "throughout" ? calendarYearOf(time) : undefined;
}

/** The same span of the year before, 28 February for the 29th; `undefined` if the calendar has none. */
export function yearBefore({ edtf, holds }: Span): Span | undefined {
  const earlier = edtf.replace(/(\d{4})(-02-29)?/g, (_, year: string, leapDay?: string) => {
    return String(Number(year) - 1).padStart(4, "0") + (leapDay ? "-02-28" : "");
  });
  const { from = null, before = null } = parseEdtf(earlier) ?? {};
  return from === null || before === null ? undefined : { edtf: earlier, holds, from, before };
}
