import { firstFrom } from "../../list/first-from";
import { groupBy } from "../../list/group-by";
import type { DateRange } from "../../model/time";

/** Something that one of several holds for a time; an end that is not known is open. */
export interface TimedHolder {
  readonly holder: string;
  readonly time: DateRange;
}

/** Before and after every ISO date. */
const [EVER, FOR_EVER] = ["", "~"];

/**
 * The tenures whose time meets that of another holder, in their order.
 *
 * A tenure meets as many others as have begun before its end, less those over by its start. If that is more among all
 * than among its holder's own, it meets another holder: `n log n`, for no pair is looked at.
 */
export function overlappingTenures<T extends TimedHolder>(tenures: readonly T[]): T[] {
  const countAll = meetingsIn(tenures);
  const byHolder = groupBy(tenures, ({ holder }) => holder);
  const countOwn = new Map([...byHolder].map(([holder, own]) => [holder, meetingsIn(own)]));
  return tenures.filter((tenure) => countAll(tenure) > (countOwn.get(tenure.holder)?.(tenure) ?? 0));
}

function meetingsIn(tenures: readonly TimedHolder[]): (tenure: TimedHolder) => number {
  const starts = tenures.map(({ time }) => time.from ?? EVER).sort();
  const ends = tenures.map(({ time }) => time.before ?? FOR_EVER).sort();
  return ({ time }) => {
    const [from, before] = [time.from ?? EVER, time.before ?? FOR_EVER];
    return firstFrom(starts, (start) => start >= before) - firstFrom(ends, (end) => end > from);
  };
}
