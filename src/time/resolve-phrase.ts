import type { Time, TimeBasis } from "../model/time";
import type { Dates } from "./dates";
import { type Period, pointsBack, type TimePhrase } from "./grammar/phrase";
import { type Dated, holdsOf } from "./holds-of";
import { formatEdtf, type ParsedTime, parseEdtf } from "./parse-edtf";
import { type PublicationDays, weakestOf } from "./publication-days";
import { resolvePeriod } from "./resolve-period";

/** Dates with how surely they are known. */
export interface KnownDates extends Dates {
  readonly basis: TimeBasis;
}

/** What a phrase is read against. */
export interface Against {
  readonly dated: Dated;
  readonly published: PublicationDays | undefined;
  /** The nearest period told before; absent if there is none, or it cannot be read. */
  readonly earlier: KnownDates | undefined;
}

/** One way to read a phrase. `isOneOf`: the publication leaves open which of the dates from first to last is meant. */
interface Candidate extends KnownDates {
  readonly isOneOf: boolean;
  readonly isNow: boolean;
  /** The dates for the first and for the last day of publication, if they differ. */
  readonly each: readonly Dates[];
}

/** The time that a phrase tells; else all that it may mean, as EDTF: nothing, or two and more. */
export type Resolution = { readonly time: Omit<Time, "stated" | "note"> } | { readonly readings: readonly string[] };

export function resolvePhrase(phrase: TimePhrase, against: Against): Resolution {
  const candidates = phrase.readings.flatMap((period) => candidatesOf(period, against));
  const fixed = phrase.readings.flatMap((period) => (period.kind === "edtf" ? [period.edtf] : []));
  const times = candidates.map((candidate) => writtenTime(candidate, phrase, against.dated));
  const readings = [...new Set([...fixed, ...candidates.flatMap((each) => readingsOf(each, phrase, against.dated))])];
  const [time] = times;
  return time !== undefined && readings.length === 1 ? { time } : { readings };
}

/** The dates that a phrase tells by itself, for what points back to them; `undefined` if it is open or has not one reading. */
export function datesOf({ side, readings }: TimePhrase, against: Omit<Against, "earlier">): KnownDates | undefined {
  const [candidate, ...others] = readings.flatMap((period) => candidatesOf(period, { ...against, earlier: undefined }));
  const isClear = side === "within" && candidate !== undefined && others.length === 0 && !candidate.isOneOf;
  return isClear && !readings.some(({ kind }) => kind === "edtf") ? candidate : undefined;
}

function candidatesOf(period: Period, { dated, published, earlier }: Against): Candidate[] {
  const ahead = dated.status === "planned" || dated.status === "target";
  const hangs = hangsOnPublication(period);
  const days = hangs ? [...new Set([published?.first, published?.last])] : [undefined];
  const found = days.flatMap((today) => resolvePeriod(period, { today, earlier, ahead }) ?? []);
  const basis = weakestOf(
    hangs ? weakestOf("relative", published?.basis ?? "stated") : "stated",
    pointsBack(period) ? weakestOf("relative", earlier?.basis ?? "stated") : "stated",
  );
  const isNow = period.kind === "now";
  const [first, last] = [found[0], found.at(-1)];
  if (first === undefined || last === undefined || found.length < days.length) return [];
  const rest = { basis, isNow, each: found };
  if (first.first === last.first && first.last === last.last)
    return [{ ...first, ...rest, isOneOf: false, each: [first] }];
  if (touch(first, last) || stepsOn(period)) return [{ first: first.first, last: last.last, ...rest, isOneOf: true }];
  return [first, last].map((dates) => ({ ...dates, ...rest, isOneOf: false, each: [dates] }));
}

function hangsOnPublication(period: Period): boolean {
  if (period.kind === "same") return typeof period.year === "object" && period.year.hangsOn === "publication";
  if (period.kind !== "dates") return ["shifted", "now", "weekday"].includes(period.kind);
  const years = [period.first.year, period.last.year];
  const isSaid = years.some((year) => year !== undefined);
  return !isSaid || years.some((year) => typeof year === "object" && year.hangsOn === "publication");
}

/** Whether one day of publication later the dates are those next to them: then all from first to last are possible. */
function stepsOn(period: Period): boolean {
  if (period.kind === "dates") return period.first === period.last && period.first.month === undefined;
  return period.kind === "shifted" || period.kind === "now";
}

/** Whether no day lies between the two. */
function touch(earlier: Dates, later: Dates): boolean {
  const [before, from] = [parseEdtf(earlier.last)?.before ?? null, parseEdtf(later.first)?.from ?? null];
  return before !== null && from !== null && before >= from;
}

function readingsOf(candidate: Candidate, phrase: TimePhrase, dated: Dated): readonly string[] {
  const { isOneOf, isNow, each, basis } = candidate;
  const isSure = !isOneOf || isNow || (phrase.side === "within" && holdsOf(dated, candidate.first) === "once");
  if (isSure) return [writtenTime(candidate, phrase, dated).edtf];
  return each.map((dates) => writtenTime({ ...dates, basis, isNow, each, isOneOf: false }, phrase, dated).edtf);
}

function writtenTime(candidate: Candidate, { side }: TimePhrase, dated: Dated): Omit<Time, "stated" | "note"> {
  const { first, last, basis, isOneOf } = candidate;
  const open = { since: { first, last: null }, by: { first: null, last }, until: { first: null, last } };
  const ends = side === "within" ? { first, last } : open[side];
  const written = formatEdtf({ shape: shapeOf(ends, side === "by" || isOneOf, dated), ...ends });
  const { from = null, before = null } = parseEdtf(written) ?? {};
  return { edtf: written, holds: holdsOf(dated, written), from, before, basis };
}

/** What happens once in a span happens on one date of it, and nobody says which. */
function shapeOf(
  { first, last }: Pick<ParsedTime, "first" | "last">,
  isOneOf: boolean,
  dated: Dated,
): ParsedTime["shape"] {
  if (isOneOf) return "oneOf";
  if (first === last) return "date";
  return holdsOf(dated, "") === "once" ? "oneOf" : "lasting";
}
