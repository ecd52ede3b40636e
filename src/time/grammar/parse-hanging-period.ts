import { parseHangingYear, parseWrittenYear } from "./parse-year";
import type { CalendarPart, Parsed, Period, YearWords } from "./phrase";
import { afterKeys, monthAt, past, type Tokens, weekdayAt } from "./tokens";

const SHIFTS: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };
const DAYS: Readonly<Record<string, number>> = { yesterday: -1, today: 0, tomorrow: 1 };

/** What hangs on the publication or on a period told before: "yesterday", "last month", "this June", "a year earlier". */
export function parseHangingPeriod(tokens: Tokens, at: number): Parsed<readonly Period[]> | undefined {
  return (
    parseFromToday(tokens, at) ??
    parseShiftedMonth(tokens, at) ??
    parseSamePeriod(tokens, at) ??
    parseEarlier(tokens, at)
  );
}

function parseFromToday(tokens: Tokens, at: number): Parsed<readonly Period[]> | undefined {
  const key = tokens[at]?.key ?? "";
  if (key === "now") return { value: [{ kind: "now" }], next: at + 1 };
  if (Object.hasOwn(DAYS, key)) return { value: [{ kind: "shifted", unit: "day", by: DAYS[key] ?? 0 }], next: at + 1 };
  const by = Object.hasOwn(SHIFTS, key) ? SHIFTS[key] : undefined;
  const unit = tokens[at + 1]?.key;
  if (by === undefined || (unit !== "month" && unit !== "quarter")) return undefined;
  return { value: [{ kind: "shifted", unit, by }], next: at + 2 };
}

/** "last June" is June of last year, and the last June. */
function parseShiftedMonth(tokens: Tokens, at: number): Parsed<readonly Period[]> | undefined {
  const shift = SHIFTS[tokens[at]?.key ?? ""];
  const month = shift === undefined ? undefined : monthAt(tokens, at + 1);
  if (shift === undefined || month === undefined) return undefined;
  const inYear = dates({ month: month.value, year: { hangsOn: "publication", shift } });
  if (shift === 0) return { value: [inYear], next: month.next };
  const toward = shift < 0 ? "back" : "ahead";
  return { value: [inYear, { ...dates({ month: month.value }), toward }], next: month.next };
}

function dates(date: { month: number; year?: YearWords }): Extract<Period, { kind: "dates" }> {
  return { kind: "dates", first: date, last: date };
}

/** "the same period of the previous year", "the corresponding quarter of 2023", "the same month last year". */
function parseSamePeriod(tokens: Tokens, at: number): Parsed<readonly Period[]> | undefined {
  const named = afterSame(tokens, at);
  const same = named === undefined ? undefined : afterNumberOfMonths(tokens, named);
  const unit = same === undefined ? "" : (tokens[same]?.key ?? "");
  if (same === undefined || !["period", "month", "months", "quarter", "half"].includes(unit)) return undefined;
  const must = ["period", "months"].includes(unit) ? {} : { must: unit as CalendarPart };
  const year = parseOtherYear(tokens, same + 1);
  const value: Period = { kind: "same", ...must, year: year?.value ?? { hangsOn: "earlier", shift: 0 } };
  return { value: [value], next: year?.next ?? same + 1 };
}

/** "the same", "the corresponding", "a similar", "the comparable" */
function afterSame(tokens: Tokens, at: number): number | undefined {
  return ["same", "corresponding", "comparable", "equivalent", "similar"]
    .map((word) => afterKeys(tokens, at, "the", word) ?? afterKeys(tokens, at, "a", word))
    .find((next) => next !== undefined);
}

const NUMBERS = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven"];

/** "the same nine months of 2022" */
function afterNumberOfMonths(tokens: Tokens, at: number): number {
  return NUMBERS.includes(tokens[at]?.key ?? "") && tokens[at + 1]?.key === "months" ? at + 1 : at;
}

/** "a year earlier", "one year before", "twelve months earlier" */
function afterYearEarlier(tokens: Tokens, at: number): number | undefined {
  const year =
    afterKeys(tokens, at, "a", "year") ??
    afterKeys(tokens, at, "one", "year") ??
    afterKeys(tokens, at, "twelve", "months");
  return year === undefined ? undefined : (afterKeys(tokens, year, "earlier") ?? afterKeys(tokens, year, "before"));
}

/** The year behind "the same period"; "last year" hangs on the period there, as the whole phrase does. */
function parseOtherYear(tokens: Tokens, at: number): Parsed<YearWords> | undefined {
  const place = past(tokens, at, "of", "in");
  const earlier = afterYearEarlier(tokens, place);
  if (earlier !== undefined) return { value: { hangsOn: "earlier", shift: -1 }, next: earlier };
  const last = afterKeys(tokens, place, "last", "year") ?? afterKeys(tokens, place, "the", "last", "year");
  if (last !== undefined) return { value: { hangsOn: "earlier", shift: -1 }, next: last };
  return parseHangingYear(tokens, place) ?? (place > at ? parseWrittenYear(tokens, place) : undefined);
}

/** "the year before" is the calendar year before, or the same period a year earlier. */
function parseEarlier(tokens: Tokens, at: number): Parsed<readonly Period[]> | undefined {
  const yearEarlier: Period = { kind: "same", year: { hangsOn: "earlier", shift: -1 } };
  const earlier = afterYearEarlier(tokens, at);
  if (earlier !== undefined) return { value: [yearEarlier], next: earlier };
  const before = afterKeys(tokens, at, "the", "year", "before") ?? afterKeys(tokens, at, "the", "year", "earlier");
  const year: YearWords = { hangsOn: "earlier", shift: -1 };
  if (before !== undefined)
    return { value: [{ kind: "dates", first: { year }, last: { year } }, yearEarlier], next: before };
  const previous = afterKeys(tokens, at, "the", "previous") ?? afterKeys(tokens, at, "the", "preceding");
  const unit = previous === undefined ? "" : tokens[previous]?.key;
  if (previous === undefined || (unit !== "month" && unit !== "quarter")) return undefined;
  return { value: [{ kind: "previous", unit }], next: previous + 1 };
}

/** "Tuesday": a name that goes on ("Friday Mosque"), or one of many ("every Friday"), is no day. */
export function parseWeekday(tokens: Tokens, at: number): Parsed<readonly Period[]> | undefined {
  const weekday = weekdayAt(tokens, at);
  const [before, follower] = [tokens[at - 1]?.key ?? "", tokens[at + 1]];
  if (weekday === undefined || ["the", "every", "each", "a"].includes(before)) return undefined;
  if (follower?.kind === "word" && /^\p{Lu}/u.test(follower.text)) return undefined;
  return { value: [{ kind: "weekday", weekday }], next: at + 1 };
}
