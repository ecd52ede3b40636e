import type { KnownIds } from "../../dataset/types";
import type { EventFact } from "../../model/fact";
import type { Ids } from "../../model/ids";
import type { DateRange } from "../../model/time";

/** When an event is, with the passages that say so. */
export interface EventDate<I extends Ids = KnownIds> extends DateRange {
  readonly datedBy: readonly EventFact<I>[];
}

/**
 * The date that passages of one event give together: the days that all of them allow or, if they disagree, from the
 * first to the last day of any. What is reported goes before what was only announced. `undefined` if none gives one.
 */
export function dateOfPassages<I extends Ids>(passages: readonly EventFact<I>[]): EventDate<I> | undefined {
  const [only, another] = passages;
  if (only !== undefined && another === undefined)
    return only.period === null ? undefined : { from: only.period.from, before: only.period.before, datedBy: passages };
  const dated = passages.filter(({ period }) => period !== null);
  const reported = dated.filter(({ status }) => status === undefined);
  const datedBy = reported.length > 0 ? reported : dated;
  const periods = datedBy.flatMap(({ period }) => period ?? []);
  const [first, second] = periods;
  if (first === undefined) return undefined;
  const { from, before } = second === undefined ? first : (shared(periods) ?? spanned(periods));
  return { from, before, datedBy };
}

function shared(periods: readonly DateRange[]): DateRange | undefined {
  const from = latest(periods.flatMap((period) => period.from ?? []));
  const before = earliest(periods.flatMap((period) => period.before ?? []));
  return from === null || before === null || from < before ? { from, before } : undefined;
}

function spanned(periods: readonly DateRange[]): DateRange {
  const starts = periods.flatMap(({ from }) => from ?? []);
  const ends = periods.flatMap(({ before }) => before ?? []);
  return {
    from: starts.length < periods.length ? null : earliest(starts),
    before: ends.length < periods.length ? null : latest(ends),
  };
}

function earliest(days: readonly string[]): string | null {
  return days.reduce((first: string | null, day) => (first === null || day < first ? day : first), null);
}

function latest(days: readonly string[]): string | null {
  return days.reduce((last: string | null, day) => (last === null || day > last ? day : last), null);
}
