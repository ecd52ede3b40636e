import { COUNTED, NO_PLURALS, PLAIN_MONTHS, YEAR_LEADS } from "./lexicon";
import { parseDate } from "./parse-date";
import { parseHangingPeriod, parseWeekday } from "./parse-hanging-period";
import { parseNumericDate } from "./parse-numeric-date";
import { parsePartOfYear } from "./parse-part-of-year";
import { parseDateSpan, parseYearSpan } from "./parse-range";
import { parseDecade, parseHangingYear, parseSplitYear, parseWrittenYear, parseYearsWithDash } from "./parse-year";
import { on, type Parsed, type Period } from "./phrase";
import { afterKeys, isDash, monthAt, past, type Tokens } from "./tokens";

/** The period that begins here, behind a lead such as "in" or behind none, `""`; `undefined` if none does. */
export function parsePeriod(tokens: Tokens, at: number, lead: string): Parsed<readonly Period[]> | undefined {
  const place = pastWhole(tokens, at);
  return (
    parseSplitYear(tokens, past(tokens, place, "the")) ??
    parseNamedQuarter(tokens, place) ??
    parseNumericDate(tokens, place) ??
    parseHangingPeriod(tokens, place) ??
    parsePartOfYear(tokens, place) ??
    parseDecade(tokens, past(tokens, place, "the")) ??
    parseYears(tokens, place, lead) ??
    parseDates(tokens, place, lead) ??
    parseWeekday(tokens, place)
  );
}

/** "the whole of 2024", "the full year 2024", "all of last year" are 2024 and last year. */
function pastWhole(tokens: Tokens, at: number): number {
  const whole =
    afterKeys(tokens, at, "the", "whole") ??
    afterKeys(tokens, at, "the", "full") ??
    afterKeys(tokens, at, "the", "entire");
  if (whole !== undefined) return past(tokens, past(tokens, whole, "year"), "of");
  return (
    afterKeys(tokens, at, "all", "of") ??
    afterKeys(tokens, at, "the", "month", "of") ??
    afterKeys(tokens, at, "calendar", "year") ??
    afterKeys(tokens, at, "calendar") ??
    at
  );
}

/** "the September 2024 quarter", "the September quarter of 2024": the three months to September. */
function parseNamedQuarter(tokens: Tokens, at: number): Parsed<readonly Period[]> | undefined {
  const last = monthAt(tokens, past(tokens, at, "the"));
  if (last === undefined || last.value % 3 !== 0) return undefined;
  const quarter = afterKeys(tokens, last.next, "quarter");
  const year = parseWrittenYear(tokens, quarter === undefined ? last.next : past(tokens, quarter, "of"));
  const next = quarter === undefined && year ? afterKeys(tokens, year.next, "quarter") : year?.next;
  if (year === undefined || next === undefined) return undefined;
  return {
    value: [
      {
        kind: "dates",
        first: { year: year.value, month: last.value - 2 },
        last: { year: year.value, month: last.value },
      },
    ],
    next,
  };
}

/** Years with nothing finer: "2024", "2015–2020", "from 2015 to 2020", "last year". */
function parseYears(tokens: Tokens, at: number, lead: string): Parsed<readonly Period[]> | undefined {
  const span = lead === "" ? undefined : parseYearSpan(tokens, at, lead === "between" ? "and" : "to");
  const joined = parseYearsWithDash(tokens, at) ?? (span && { value: [span.value], next: span.next });
  const first = afterKeys(tokens, at, "the", "year") ?? at;
  const counts = lead !== "between" && joined !== undefined && countsWhatFollows(tokens, joined.next);
  if (joined) return counts || isSum(tokens, at) ? undefined : joined;
  if (lead === "between") return undefined;
  const hanging = parseHangingYear(tokens, at);
  if (hanging) return { value: [on({ year: hanging.value })], next: hanging.next };
  const year = parseWrittenYear(tokens, first);
  if (year === undefined || !isYearNumber(tokens, at, year.next, first > at ? "in" : lead)) return undefined;
  return { value: [on({ year: year.value })], next: year.next };
}

/** Whether four digits are a year, not a number of things: by the word before them, and by what follows. */
function isYearNumber(tokens: Tokens, at: number, next: number, lead: string): boolean {
  if (isSum(tokens, at)) return false;
  if (YEAR_LEADS.has(lead)) return !COUNTED.has(tokens[next]?.key ?? "");
  if (lead !== "") return !countsWhatFollows(tokens, next);
  const follower = tokens[next];
  const isNamed = tokens[at - 1]?.key === "the" && follower?.kind === "word" && follower.gap === "space";
  return (at === 0 && next === tokens.length) || isNamed;
}

function isSum(tokens: Tokens, at: number): boolean {
  return /^(?:\p{Sc}|#|№)$/u.test(tokens[at - 1]?.text ?? "");
}

/** "2030 participants", "2012 million". */
function countsWhatFollows(tokens: Tokens, next: number): boolean {
  const follower = tokens[next];
  if (follower?.kind !== "word" || follower.gap !== "space" || !/^\p{Ll}/u.test(follower.text)) return false;
  return COUNTED.has(follower.key) || (follower.key.endsWith("s") && !NO_PLURALS.has(follower.key));
}

/** Dates with a month in letters, and what lies between two of them. */
function parseDates(tokens: Tokens, at: number, lead: string): Parsed<readonly Period[]> | undefined {
  const range = parseDateSpan(tokens, at, lead === "between" ? "and" : "to");
  if (range) return { value: [range.value], next: range.next };
  if (lead === "between") return undefined;
  const month = monthAt(tokens, at);
  const date = parseDate(tokens, at);
  if (date === undefined) return undefined;
  const { year, day } = date.value;
  // "in March 30 companies": a day stands with "on".
  if (month && lead === "in" && day !== undefined && year === undefined)
    return { value: [on({ month: month.value })], next: month.next };
  const isBare = year === undefined && day === undefined;
  if (isBare && !isMonth(tokens, at, date.next, lead)) return undefined;
  return { value: [on(date.value)], next: date.next };
}

/** "May" alone is a month behind "in"; "the May family" and "April Jones" have none. */
function isMonth(tokens: Tokens, at: number, next: number, lead: string): boolean {
  if (PLAIN_MONTHS.has(tokens[at]?.key ?? "")) return true;
  const follower = tokens[next];
  const isName = follower?.kind === "word" && follower.gap === "space" && /^\p{Lu}/u.test(follower.text);
  return lead !== "" && (YEAR_LEADS.has(lead) || !isName);
}

/** Whether the period would begin in the middle of something that a dash ties together. */
export function isTied(tokens: Tokens, at: number): boolean {
  return tokens[at]?.gap === "none" && isDash(tokens[at - 1]) && tokens[at - 1]?.gap === "none";
}
