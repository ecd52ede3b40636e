import type { TextSpan } from "../text/text-span";
import type { FoundTime } from "../time/find-times";
import { parseEdtf } from "../time/parse-edtf";
import { readTime } from "../time/read-time";
import { carryPeriod, carrySame } from "./carry-period";
import { COMPARES_BACK, isBaseline, type PeriodContext, type PeriodReading } from "./period-context";
import { quoteAt } from "./proposal";

/** The time that belongs to a figure: one that stands beside it, else the one its clause or sentence opens with. */
export function readPeriod(context: PeriodContext): PeriodReading {
  const own = context.times.filter(
    (time) => time.start >= context.sentence.start && time.end <= context.sentence.end && canDate(time, context),
  );
  const labelled = readLabel(context) ?? readBracket(context, own);
  if (labelled) return labelled;
  const same = carrySame(context);
  const beside = own.find((time) => standsAfter(time, context)) ?? own.findLast((time) => standsBefore(time, context));
  if (beside && (beside.reading.ok || !same)) return told(beside, context);
  const opening = own.find(({ start, end }) => end <= context.figure.start && !isBaseline(context.text, start, end));
  if (opening && !context.mayBeUndated && !NOW_BEFORE.test(context.text.slice(opening.end, context.figure.start)))
    return told(opening, context);
  if (same) return same;
  const later = own.find(
    ({ start, end, words }) =>
      start >= context.figure.end && !isBaseline(context.text, start, end) && !COMPARES_BACK.test(words),
  );
  if (later && own.length === 1) return told(later, context);
  const isUndated = context.mayBeUndated && own.length === 0 && !isEndDated(context);
  if (isUndated && !(context.isOfEvent && context.times.length > 0)) return { period: null };
  return carryPeriod(context);
}

/** "…; today they are" */
const NOW_BEFORE = /\b(?:now|today|currently|presently|at present)\b/iu;
const LABEL = /\((?<words>(?:[HQ][1-4]\s)?(?:19|20)\d\d)\s*[:–—-]\s*$/u;

/** "(2022: $187 million)" */
function readLabel({ text, figure }: PeriodContext): PeriodReading | undefined {
  const before = text.slice(Math.max(0, figure.start - 16), figure.start);
  const label = LABEL.exec(before);
  const words = label?.groups?.["words"];
  if (!label || words === undefined) return undefined;
  const reading = readTime(words);
  const start = figure.start - before.length + label.index + 1;
  return reading.ok ? { period: reading.time, from: [quoteAt(text, start, start + words.length)] } : undefined;
}

/** "Than in the same period of 2023 ($279 million)": the figure of the time right before its bracket. */
function readBracket(context: PeriodContext, own: readonly FoundTime[]): PeriodReading | undefined {
  const { text, figure } = context;
  const time = own.find(({ end }) => end < figure.start && /^\s\($/u.test(text.slice(end, figure.start)));
  return time && !context.isGrowth ? told(time, context) : undefined;
}

/** "At end-December": a date that is not read. */
function isEndDated({ text, sentence }: PeriodContext): boolean {
  return /\bend-(?:\p{Lu}|\d{4})|\bend of\b|\byear-end\b/u.test(text.slice(sentence.start, sentence.end));
}

const NOW = /^(?:now|today|currently|presently|at present|to date|by now|until now|so far)$/iu;
const WEEKDAY = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:yesterday|tomorrow)\b/iu;

/** No flow is of a single day, and what holds now is not dated. */
function canDate({ words, reading }: FoundTime, { datesDays, mayBeUndated }: PeriodContext): boolean {
  if (mayBeUndated && NOW.test(words)) return false;
  if (datesDays) return true;
  if (WEEKDAY.test(words) || /^(?:on )?(?:\p{Lu}\p{L}+\.? \d{1,2}|\d{1,2} \p{Lu}\p{L}+)$/u.test(words)) return false;
  return !reading.ok || reading.time.edtf.length !== 10;
}

/** Between the figure and the next one, with no comparison before it; a level may have one of its own. */
function standsAfter({ start, end }: TextSpan, { text, figure, nextStart, isGrowth }: PeriodContext): boolean {
  if (start < figure.end || start >= nextStart) return false;
  const between = text.slice(figure.end, start);
  if (/\(\s*$/u.test(between) && /^\s*:/u.test(text.slice(end, end + 2))) return false;
  if (/[;:)]|,\s*(?:while|whereas|but|and)\b/u.test(between) && !/^\s*\($/u.test(between)) return false;
  if (isBaseline(text, start, end)) return false;
  if (COMPARES_BACK.test(text.slice(start, end))) return !isGrowth && between.length < 8;
  return between.length < 60;
}

function standsBefore({ start, end }: TextSpan, { text, figure, previousEnd }: PeriodContext): boolean {
  if (end > figure.start || start < previousEnd || isBaseline(text, start, end)) return false;
  return !/;|,\s(?:while|whereas|but)\b/u.test(text.slice(end, figure.start));
}

function told(
  { start, end, reading, words }: FoundTime,
  { text, sentence, times, isPlan }: PeriodContext,
): PeriodReading {
  const from = [quoteAt(text, start, end)];
  if (!reading.ok) {
    const why = `“${words}” cannot be read as days`;
    return { period: null, from, unsure: { field: "period", why, choices: reading.readings } };
  }
  const hangs = times.some((time) => time.reading.ok && time.start >= sentence.start && time.end <= start);
  if (parseEdtf(reading.time.edtf)?.shape === "oneOf" && reading.time.from === null && !isPlan) {
    const why = `“${words}” tells no beginning`;
    return { period: reading.time, from, unsure: { field: "period", why, choices: [reading.time.edtf] } };
  }
  if (!COMPARES_BACK.test(words) || hangs) return { period: reading.time, from };
  const why = `“${words}” hangs on the time of another sentence`;
  return { period: reading.time, from, unsure: { field: "period", why, choices: [reading.time.edtf] } };
}
