import type { DateRange } from "../../model/time";
import { either, isoDayCheck, type OptionCheck, readOptions } from "./read-options";

/**
 * Days to ask for, `[from, before)`: a side that is left out or `null` is open.
 * @category Finding facts
 * @since 1.0.0
 */
export interface Days {
  readonly from?: string | null;
  readonly before?: string | null;
}

const openSide: OptionCheck = { allowed: "null", test: (value) => value === null };
export const dayOrOpen = /* @__PURE__ */ either(isoDayCheck, openSide);

/** The days asked for, both sides written out. Throws `RangeError` if no day lies between them. */
export function readRange(helper: string, days: Days): DateRange {
  return rangeBetween(helper, readOptions<Days>(helper, days, { from: dayOrOpen, before: dayOrOpen }));
}

/** The same of sides that have been read. */
export function rangeBetween(helper: string, { from = null, before = null }: Days): DateRange {
  if (from !== null && before !== null && from >= before)
    throw new RangeError(`${helper}: no day lies from ${from} and before ${before}; allowed: a from that is earlier`);
  return { from, before };
}
