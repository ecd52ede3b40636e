import type { Time, TimeBasis } from "../model/time";
import { dayBefore } from "./day";
import { parseEdtf } from "./parse-edtf";

/** The first and last day on which a text can have been published, and how that is known. */
export interface PublicationDays {
  readonly first: string;
  readonly last: string;
  readonly basis: TimeBasis;
}

/**
 * What a text is dated by: EDTF, taken as stated, or a time with its basis.
 * @category Reading
 * @since 1.0.0
 */
export type Published = string | Pick<Time, "edtf" | "basis"> | null;

/** The days between which a publication lies; `undefined` if a side of it is open or it is not known at all. */
export function publicationDays(helper: string, published: Published): PublicationDays | undefined {
  if (published === null) return undefined;
  const { edtf, basis } = typeof published === "string" ? { edtf: published, basis: "stated" as const } : published;
  const time = parseEdtf(edtf);
  if (time === undefined)
    throw new RangeError(`${helper}: the publication is ${JSON.stringify(edtf)}; allowed: a time in the EDTF profile`);
  const { from, before } = time;
  return from === null || before === null ? undefined : { first: from, last: dayBefore(before), basis };
}

const STRONGEST_FIRST: readonly TimeBasis[] = ["stated", "relative", "inferred", "external"];

/** The weakest of some bases: what hangs on a date is never surer than the date. */
export function weakestOf(...bases: readonly TimeBasis[]): TimeBasis {
  return STRONGEST_FIRST.findLast((basis) => bases.includes(basis)) ?? "stated";
}
