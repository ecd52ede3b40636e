import type { DateRange, Time } from "../model/time";
import { dayBefore } from "./day";
import { parseEdtf } from "./parse-edtf";

/** Since when a running total adds up, and as of when it stands. */
export interface Standing {
  /** The first day that it counts; absent if that is not known. */
  readonly start?: string;
  /** The first day that it may not count any more; `null` if that is not known. */
  readonly end: string | null;
  /** The days on one of which it stood as printed. */
  readonly asOf: DateRange;
}

const UNKNOWN: DateRange = { from: null, before: null };

/**
 * As of when a running total stands: "2005 to 2023" as of the last day of 2023, "since 2005" and a total without a
 * period as of the publication, "in 2023" as of a day of that year.
 */
export function standingOf(period: Time | null, published: DateRange = UNKNOWN): Standing {
  if (period === null) return { end: published.from, asOf: published };
  const { edtf, from, before } = period;
  if (parseEdtf(edtf)?.shape !== "lasting") return { end: from, asOf: { from, before } };
  const stands =
    before === null
      ? { end: published.from, asOf: published }
      : { end: before, asOf: { from: dayBefore(before), before } };
  return from === null ? stands : { start: from, ...stands };
}
