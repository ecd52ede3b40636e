import { NEUTRAL_LEADS, PERIOD_STARTS } from "./lexicon";
import { parseBlurred } from "./parse-blurred";
import { parseDate } from "./parse-date";
import { isTied, parsePeriod } from "./parse-period";
import { afterJoint } from "./parse-range";
import { parseRunningYear } from "./parse-running-year";
import { parseYear } from "./parse-year";
import type { Parsed, Period, PhraseSide, TimePhrase } from "./phrase";
import { afterKeys, dayAt, monthAt, past, type Tokens } from "./tokens";

/** The words before a period: what they do with it, and its first word. */
interface Lead {
  readonly key: string;
  readonly side: PhraseSide;
  readonly next: number;
}

const BEFORE_STARTS: ReadonlySet<string> = new Set([
  ...NEUTRAL_LEADS,
  ..."since from by until till between as the a an all".split(" "),
]);

const PERIOD_LETTERS: ReadonlySet<string> = new Set("fqhFQH");

/** The phrase of a time that begins here, with the words before it that belong to it; `undefined` if none does. */
export function parseTimePhrase(tokens: Tokens, at: number): Parsed<TimePhrase> | undefined {
  if (!mayBegin(tokens, at)) return undefined;
  const { key, side, next } = parseLead(tokens, at);
  if (next === at && isTied(tokens, at)) return undefined;
  const place = pastEdge(tokens, next, side);
  const running = key === "between" ? undefined : parseRunningYear(tokens, place);
  if (running !== undefined) return { value: { side, readings: running.value }, next: running.next };
  const blurred =
    parseBlurred(tokens, place) ?? (key === "between" ? undefined : parseDayPair(tokens, past(tokens, place, "the")));
  if (blurred !== undefined) return { value: { side, readings: [] }, next: blurred };
  const period = parsePeriod(tokens, place, key);
  if (period === undefined) return undefined;
  const pair = key === "between" ? undefined : parsePair(tokens, period);
  if (pair !== undefined) return { value: { side, readings: [] }, next: pair };
  const present = afterPresent(tokens, period.next);
  if (present !== undefined) return { value: { side: "since", readings: period.value }, next: present };
  const isSpan = key === "from" && period.value.some(joinsTwoDates) && hasJoint(tokens, place, period.next);
  return { value: { side: isSpan ? "within" : side, readings: period.value }, next: period.next };
}

/** A look at one word, as most words of a text begin no time. */
function mayBegin(tokens: Tokens, at: number): boolean {
  let place = at;
  while (place < at + 4 && BEFORE_STARTS.has(tokens[place]?.key ?? "")) place += 1;
  const token = tokens[place];
  if (token === undefined) return false;
  return token.kind === "number" || PERIOD_STARTS.has(token.key) || isNumberedPeriod(token.text);
}

/** "FY2024", "Q3", "H1" */
function isNumberedPeriod(text: string): boolean {
  return PERIOD_LETTERS.has(text.charAt(0)) && /^(?:fy|q|h)\d/i.test(text);
}

function parseLead(tokens: Tokens, at: number): Lead {
  const key = tokens[at]?.key ?? "";
  const asOf = afterKeys(tokens, at, "as", "of") ?? afterKeys(tokens, at, "as", "at");
  if (asOf !== undefined) return { key: "as of", side: "within", next: asOf };
  if (key === "since" || key === "from") return { key, side: "since", next: at + 1 };
  if (key === "by") return { key, side: "by", next: at + 1 };
  if (key === "until" || key === "till") return { key, side: "until", next: at + 1 };
  if (NEUTRAL_LEADS.has(key) || key === "between") return { key, side: "within", next: at + 1 };
  return { key: "", side: "within", next: at };
}

/** "by the end of 2030" is by 2030, "since the beginning of 2020" since 2020. */
function pastEdge(tokens: Tokens, at: number, side: PhraseSide): number {
  const place = past(tokens, at, "the");
  if (side === "by" || side === "until") return afterKeys(tokens, place, "end", "of") ?? at;
  if (side === "since")
    return afterKeys(tokens, place, "beginning", "of") ?? afterKeys(tokens, place, "start", "of") ?? at;
  return at;
}

/** Two dates joined by "and" may be one span or one date each: the profile has no set of dates. */
function parsePair(tokens: Tokens, { value, next }: Parsed<readonly Period[]>): number | undefined {
  const [only] = value;
  const second = afterKeys(tokens, next, "and");
  if (only?.kind !== "dates" || second === undefined) return undefined;
  if (only.first.day !== undefined && only.first === only.last && endsDate(tokens, second)) return second + 1;
  const isYear = only.first.month === undefined;
  return (isYear ? parseYear(tokens, second) : parseDate(tokens, second))?.next;
}

/** "June 5 and 6", but not "on June 5 and 6 ministers". */
function endsDate(tokens: Tokens, at: number): boolean {
  const day = dayAt(tokens, at);
  const after = day && tokens[day.next];
  return (
    day !== undefined &&
    (after?.kind !== "word" || NEUTRAL_LEADS.has(after.key)) &&
    monthAt(tokens, day.next) === undefined
  );
}

/** "5 and 6 June 2024": the profile has no set of dates. */
function parseDayPair(tokens: Tokens, at: number): number | undefined {
  const first = dayAt(tokens, at)?.next;
  const second = first === undefined ? undefined : afterKeys(tokens, first, "and");
  if (second === undefined || monthAt(tokens, second) !== undefined) return undefined;
  const date = parseDate(tokens, second);
  return date?.value.day === undefined ? undefined : date.next;
}

function joinsTwoDates(period: Period): boolean {
  return period.kind === "dates" && period.first !== period.last;
}

/** "from Q3 2024" is since then, "from March to August 2018" a span. */
function hasJoint(tokens: Tokens, start: number, end: number): boolean {
  return tokens.slice(start, end).some((_, index) => afterJoint(tokens, start + index, "to") !== undefined);
}

/** "from 2005 to the present" goes on. */
function afterPresent(tokens: Tokens, at: number): number | undefined {
  const joined = afterJoint(tokens, at, "to");
  const place = joined === undefined ? undefined : past(tokens, joined, "the", "this");
  return place !== undefined && ["present", "now", "today", "date", "day"].includes(tokens[place]?.key ?? "")
    ? place + 1
    : undefined;
}
