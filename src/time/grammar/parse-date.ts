import { parseHangingYear, parseWrittenYear, parseYear } from "./parse-year";
import type { DateWords, Parsed, YearWords } from "./phrase";
import { dayAt, isDash, monthAt, past, pastComma, type Tokens, weekdayAt } from "./tokens";

/** A date with a month in letters, in either order, with its year or without, a weekday before it or not. */
export function parseDate(tokens: Tokens, at: number): Parsed<DateWords> | undefined {
  const weekday = weekdayAt(tokens, at);
  if (weekday === undefined) return parseMonthFirst(tokens, at) ?? parseDayFirst(tokens, at);
  const place = past(tokens, at + 1, ",");
  const date = parseMonthFirst(tokens, place) ?? parseDayFirst(tokens, place);
  if (date?.value.day === undefined) return undefined;
  return { value: { ...date.value, weekday }, next: date.next };
}

/** "October 19, 2023", "October 2023", "October". */
function parseMonthFirst(tokens: Tokens, at: number): Parsed<DateWords> | undefined {
  const month = monthAt(tokens, at);
  if (month === undefined) return undefined;
  const day = dayAt(tokens, month.next);
  const words = { month: month.value, ...(day && { day: day.value }) };
  return withYear(words, tokens, day?.next ?? month.next);
}

/** "19 October 2023", "the 16th of March", "19-Oct-2023". */
function parseDayFirst(tokens: Tokens, at: number): Parsed<DateWords> | undefined {
  const day = dayAt(tokens, past(tokens, at, "the"));
  if (day === undefined) return undefined;
  const isDashed = isDash(tokens[day.next]) && tokens[day.next]?.gap === "none";
  const month = monthAt(tokens, isDashed ? day.next + 1 : past(tokens, day.next, "of"));
  if (month === undefined) return undefined;
  const words = { day: day.value, month: month.value };
  const year = isDashed && isDash(tokens[month.next]) ? parseWrittenYear(tokens, month.next + 1) : undefined;
  return year ? { value: { ...words, year: year.value }, next: year.next } : withYear(words, tokens, month.next);
}

function withYear(words: DateWords, tokens: Tokens, at: number): Parsed<DateWords> {
  const year = yearAfter(tokens, at);
  return year ? { value: { ...words, year: year.value }, next: year.next } : { value: words, next: at };
}

/** The year behind a date: "2023", ", 2023", "of 2023", "last year", "of this year", "period of 2019". */
export function yearAfter(tokens: Tokens, at: number): Parsed<YearWords> | undefined {
  if (tokens[at]?.key === "period") return yearAfter(tokens, at + 1);
  const comma = pastComma(tokens, at);
  if (comma > at) return parseWrittenYear(tokens, past(tokens, comma, "of"));
  return tokens[at]?.key === "of"
    ? parseYear(tokens, at + 1)
    : (parseHangingYear(tokens, at) ?? parseWrittenYear(tokens, at));
}
