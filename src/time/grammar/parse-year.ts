import type { Parsed, Period, YearWords } from "./phrase";
import { afterKeys, digitsAt, isDash, isGluedMark, past, type Tokens } from "./tokens";

const HANGING: readonly (readonly [words: readonly string[], year: Exclude<YearWords, number>])[] = [
  [["this", "year"], { hangsOn: "publication", shift: 0 }],
  [["the", "current", "year"], { hangsOn: "publication", shift: 0 }],
  [["last", "year"], { hangsOn: "publication", shift: -1 }],
  [["next", "year"], { hangsOn: "publication", shift: 1 }],
  [["the", "previous", "year"], { hangsOn: "earlier", shift: -1 }],
  [["the", "preceding", "year"], { hangsOn: "earlier", shift: -1 }],
  [["the", "same", "year"], { hangsOn: "earlier", shift: 0 }],
  [["that", "year"], { hangsOn: "earlier", shift: 0 }],
];

/** A year: "2024", "the year 2000", "last year", "the previous year". */
export function parseYear(tokens: Tokens, at: number): Parsed<YearWords> | undefined {
  return parseHangingYear(tokens, at) ?? parseWrittenYear(tokens, afterKeys(tokens, at, "the", "year") ?? at);
}

export function parseHangingYear(tokens: Tokens, at: number): Parsed<YearWords> | undefined {
  for (const [words, value] of HANGING) {
    const next = afterKeys(tokens, at, ...words);
    if (next !== undefined) return { value, next };
  }
  return undefined;
}

/** Four digits from 1000 on. */
export function parseWrittenYear(tokens: Tokens, at: number): Parsed<number> | undefined {
  const digits = digitsAt(tokens, at, 4, 4);
  return digits === undefined || digits.startsWith("0") ? undefined : { value: Number(digits), next: at + 1 };
}

/** "the 1990s"; "the 1900s" is a decade or a century. */
export function parseDecade(tokens: Tokens, at: number): Parsed<readonly Period[]> | undefined {
  const [number, ending] = [tokens[at], tokens[at + 1]];
  if (ending?.key !== "s" || ending.gap !== "none" || !/^[12]\d\d0$/.test(number?.text ?? "")) return undefined;
  const first = Number(number?.text);
  const decade: Period = { kind: "dates", first: { year: first }, last: { year: first + 9 } };
  const century: Period = { kind: "dates", first: { year: first }, last: { year: first + 99 } };
  return { value: first % 100 === 0 ? [decade, century] : [decade], next: at + 2 };
}

/**
 * A year that need not begin in January, "2022/23", "FY2023", "fiscal 2024": two readings, and the profile has no EDTF for
 * the one that begins at an unstated month.
 */
export function parseSplitYear(tokens: Tokens, at: number): Parsed<readonly Period[]> | undefined {
  return parseFiscalYear(tokens, at) ?? parseSlashedYears(tokens, at);
}

function parseFiscalYear(tokens: Tokens, at: number): Parsed<readonly Period[]> | undefined {
  const [, glued] = /^fy(\d{4})$/.exec(tokens[at]?.text.toLowerCase() ?? "") ?? [];
  if (glued !== undefined) return { value: fiscal(Number(glued)), next: at + 1 };
  const named =
    afterKeys(tokens, at, "fy") ?? afterKeys(tokens, at, "fiscal") ?? afterKeys(tokens, at, "financial", "year");
  const year = named === undefined ? undefined : parseWrittenYear(tokens, past(tokens, named, "year"));
  return year && { value: fiscal(year.value), next: year.next };
}

function fiscal(year: number): readonly Period[] {
  return [edtf(`${year}`), edtf(`[${year - 1}..${year}]`)];
}

function parseSlashedYears(tokens: Tokens, at: number): Parsed<readonly Period[]> | undefined {
  const first = parseWrittenYear(tokens, at);
  if (first === undefined || !isGluedMark(tokens[first.next], "/")) return undefined;
  const last = followingYear(tokens, first.next + 1, first.value);
  if (last === undefined || last.value !== first.value + 1) return undefined;
  const month =
    last.value % 100 <= 12 && tokens[last.next - 1]?.text.length === 2
      ? [edtf(`${first.value}-${tokens[last.next - 1]?.text}`)]
      : [];
  return {
    value: [edtf(`${first.value}/${last.value}`), edtf(`[${first.value}..${last.value}]`), ...month],
    next: last.next,
  };
}

function edtf(text: string): Period {
  return { kind: "edtf", edtf: text };
}

/** "2015-2020", "2012–13"; `2011-12` may be a month too. One that runs backwards is left to be refused. */
export function parseYearsWithDash(tokens: Tokens, at: number): Parsed<readonly Period[]> | undefined {
  const first = parseWrittenYear(tokens, at);
  const dash = first && tokens[first.next];
  if (first === undefined || !isDash(dash)) return undefined;
  const last = followingYear(tokens, first.next + 1, first.value);
  if (last === undefined) return undefined;
  const years: Period = { kind: "dates", first: { year: first.value }, last: { year: last.value } };
  const isMonth = dash?.text === "-" && last.value % 100 <= 12 && tokens[last.next - 1]?.text.length === 2;
  const month: Period = { kind: "dates", ...both({ year: first.value, month: last.value % 100 }) };
  return { value: isMonth ? [month, years] : [years], next: last.next };
}

function both<T>(date: T): { first: T; last: T } {
  return { first: date, last: date };
}

/** The second year of two, in full or by its last two digits. */
function followingYear(tokens: Tokens, at: number, first: number): Parsed<number> | undefined {
  const short = digitsAt(tokens, at, 2, 2);
  if (short !== undefined) return { value: Math.floor(first / 100) * 100 + Number(short), next: at + 1 };
  return parseWrittenYear(tokens, at);
}
