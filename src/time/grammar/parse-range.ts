import { parseDate, yearAfter } from "./parse-date";
import { parseYear } from "./parse-year";
import type { DateWords, Parsed, Period } from "./phrase";
import { dayAt, isDash, monthAt, type Tokens } from "./tokens";

/** How the words before a range join its ends: "between" takes "and", everything else a dash, "to" or "through". */
export type Joint = "to" | "and";

/** From one date to another, the second telling what the first leaves out; `undefined` if there is no second. */
export function parseDateSpan(tokens: Tokens, at: number, joint: Joint): Parsed<Period> | undefined {
  return parseDayRange(tokens, at, joint) ?? parseDateRange(tokens, at, joint);
}

/** "19–21 October 2023", "October 19-21, 2023". */
function parseDayRange(tokens: Tokens, at: number, joint: Joint): Parsed<Period> | undefined {
  const month = monthAt(tokens, at);
  const first = dayAt(tokens, month?.next ?? at);
  const joined = first && afterJoint(tokens, first.next, joint);
  if (first === undefined || joined === undefined) return undefined;
  if (month === undefined) {
    const last = parseDate(tokens, joined);
    if (last?.value.day === undefined || monthAt(tokens, joined) !== undefined) return undefined;
    return { value: spanning({ day: first.value }, last.value), next: last.next };
  }
  const last = dayAt(tokens, joined);
  if (last === undefined || monthAt(tokens, last.next) !== undefined) return undefined;
  const year = yearAfter(tokens, last.next);
  const date = { month: month.value, day: last.value, ...(year && { year: year.value }) };
  return { value: spanning({ day: first.value }, date), next: year?.next ?? last.next };
}

/** "January-July 2024", "from November 2023 to February 2024", "1 January – 30 June 2024". */
function parseDateRange(tokens: Tokens, at: number, joint: Joint): Parsed<Period> | undefined {
  const first = parseDate(tokens, at);
  const joined = first && afterJoint(tokens, first.next, joint);
  const last = joined === undefined ? undefined : parseDate(tokens, joined);
  if (first === undefined || last === undefined) return undefined;
  return { value: spanning(first.value, last.value), next: last.next };
}

/** "from 2016 to 2020", "between 2015 and 2020". */
export function parseYearSpan(tokens: Tokens, at: number, joint: Joint): Parsed<Period> | undefined {
  const first = parseYear(tokens, at);
  const joined = first && afterJoint(tokens, first.next, joint);
  const last = joined === undefined ? undefined : parseYear(tokens, joined);
  if (first === undefined || last === undefined) return undefined;
  return { value: { kind: "dates", first: { year: first.value }, last: { year: last.value } }, next: last.next };
}

/** The first date has month and year of the last if it names none itself; so has the last the year of the first. */
function spanning(first: DateWords, last: DateWords): Period {
  const year = last.year ?? first.year;
  const whole = { ...last, ...(year !== undefined && { year }) };
  return { kind: "dates", first: { ...onlyWider(whole), ...first }, last: whole };
}

function onlyWider({ year, month }: DateWords): DateWords {
  return { ...(year !== undefined && { year }), ...(month !== undefined && { month }) };
}

export function afterJoint(tokens: Tokens, at: number, joint: Joint): number | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (joint === "and") return token.key === "and" ? at + 1 : undefined;
  return isDash(token) || ["to", "through", "till", "until"].includes(token.key) ? at + 1 : undefined;
}
