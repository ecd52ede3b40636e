import { NEUTRAL_LEADS } from "./lexicon";
import { parseSplitYear, parseYear } from "./parse-year";
import type { Parsed, Period, YearWords } from "./phrase";
import { afterKeys, countAt, isDash, ordinalAt, past, type Tokens } from "./tokens";

/** What stands before "nine months of 2024" if they are the first nine. */
const BEFORE_MONTHS: ReadonlySet<string> = new Set([
  ...NEUTRAL_LEADS,
  ..."the by to from since until till than with and or but as that".split(" "),
]);

/** A run of months of a year, both ends counted. */
interface Months {
  readonly first: number;
  readonly last: number;
}

/**
 * A quarter, a half, or so many months or quarters at one end of a year. The readings are none if the year has no such
 * part or need not begin in January.
 */
export function parsePartOfYear(tokens: Tokens, at: number): Parsed<readonly Period[]> | undefined {
  const first = parseOnePart(tokens, at);
  const joint = first && tokens[first.next];
  const isJoined = isDash(joint) || joint?.key === "to" || joint?.key === "through";
  const last = first && isJoined ? parseOnePart(tokens, first.next + 1) : undefined;
  if (first === undefined || last === undefined) return first;
  const [start, end] = [first.value[0], last.value[0]];
  if (start?.kind !== "dates" || end?.kind !== "dates") return { value: [], next: last.next };
  return { value: [{ kind: "dates", first: start.first, last: end.last }], next: last.next };
}

function parseOnePart(tokens: Tokens, at: number): Parsed<readonly Period[]> | undefined {
  const yearFirst = parseYear(tokens, at);
  const owned = yearFirst && pastPossessive(tokens, yearFirst.next);
  const behind =
    yearFirst && owned !== undefined
      ? (parseShortPart(tokens, owned) ?? (owned > yearFirst.next ? parsePart(tokens, owned) : undefined))
      : undefined;
  if (yearFirst && behind) return { value: periodsOf(behind.value, yearFirst.value), next: behind.next };
  const part = parseShortPart(tokens, at) ?? parsePart(tokens, past(tokens, at, "the"));
  if (part === undefined) return undefined;
  const place = past(tokens, part.next, "of", "in");
  const split = parseSplitYear(tokens, past(tokens, place, "the"));
  if (split) return { value: [], next: split.next };
  const year = parseYear(tokens, place);
  return year
    ? { value: periodsOf(part.value, year.value), next: year.next }
    : parseOfTheYear(tokens, place, part.value);
}

/** "The first half of the year" is of the year told before, and of the last one that had it when the text was published. */
function parseOfTheYear(tokens: Tokens, at: number, { first, last }: Months): Parsed<readonly Period[]> | undefined {
  const next = at > 0 && tokens[at - 1]?.key === "of" ? afterKeys(tokens, at, "the", "year") : undefined;
  if (next === undefined || first < 1 || last > 12) return undefined;
  const told = periodsOf({ first, last }, { hangsOn: "earlier", shift: 0 });
  return { value: [...told, { kind: "dates", first: { month: first }, last: { month: last } }], next };
}

/** "this year's first quarter". */
function pastPossessive(tokens: Tokens, at: number): number {
  return ["'", "’"].includes(tokens[at]?.key ?? "") && tokens[at + 1]?.key === "s" ? at + 2 : at;
}

function periodsOf({ first, last }: Months, year: YearWords): readonly Period[] {
  if (first < 1 || last > 12 || first > last) return [];
  return [{ kind: "dates", first: { year, month: first }, last: { year, month: last } }];
}

/** "Q3", "Q1–Q3". */
function parseShortPart(tokens: Tokens, at: number): Parsed<Months> | undefined {
  const first = parseOneShortPart(tokens, at);
  const last = first && isDash(tokens[first.next]) ? parseOneShortPart(tokens, first.next + 1) : undefined;
  return first && last ? { value: { first: first.value.first, last: last.value.last }, next: last.next } : first;
}

/** "Q3", "3Q", "H1", "1H". */
function parseOneShortPart(tokens: Tokens, at: number): Parsed<Months> | undefined {
  const [, letter = "", digit] = /^([qh])(\d)$/.exec(tokens[at]?.text.toLowerCase() ?? "") ?? [];
  if (digit !== undefined) return { value: nth(letter, Number(digit)), next: at + 1 };
  const [number, unit] = [tokens[at], tokens[at + 1]];
  if (!/^\d$/.test(number?.text ?? "") || unit?.gap !== "none" || !["q", "h"].includes(unit.key)) return undefined;
  return { value: nth(unit.key, Number(number?.text)), next: at + 2 };
}

/** "third quarter", "first nine months", "last two quarters", "nine months". */
function parsePart(tokens: Tokens, at: number): Parsed<Months> | undefined {
  const ordinal = ordinalAt(tokens, at);
  const isLast = afterKeys(tokens, at, "last") !== undefined;
  const unitAt = ordinal?.next ?? (isLast ? at + 1 : at);
  const unit = tokens[unitAt]?.key ?? "";
  if (unit === "quarter" || unit === "half") {
    if (ordinal === undefined && !isLast) return undefined;
    return { value: nth(unit.slice(0, 1), ordinal?.value ?? (unit === "half" ? 2 : 4)), next: unitAt + 1 };
  }
  const isFirst = ordinal === undefined || ordinal.value === 1;
  const isBare = ordinal === undefined && !isLast;
  const count = isBare && followsAdjective(tokens, at) ? undefined : countAt(tokens, unitAt);
  return isFirst && count ? parseRun(tokens, count, isLast) : undefined;
}

/** "the busiest three months of 2024", which are not the first three. */
function followsAdjective(tokens: Tokens, at: number): boolean {
  const before = tokens[at - 1];
  return before?.kind === "word" && tokens[at]?.gap !== "break" && !BEFORE_MONTHS.has(before.key);
}

function parseRun(tokens: Tokens, { value, next }: Parsed<number>, isLast: boolean): Parsed<Months> | undefined {
  const size = { months: 1, month: 1, quarters: 3 }[tokens[next]?.key ?? ""];
  if (size === undefined) return undefined;
  const months = value * size;
  return { value: isLast ? { first: 13 - months, last: 12 } : { first: 1, last: months }, next: next + 1 };
}

function nth(unit: string, number: number): Months {
  const size = unit === "q" ? 3 : 6;
  return { first: (number - 1) * size + 1, last: number * size };
}
