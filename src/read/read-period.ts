import type { Quote } from "../model/quote";
import type { Time } from "../model/time";
import type { TextSpan } from "../text/text-span";
import type { FoundTime } from "../time/find-times";
import { quoteAt, type Unsure } from "./proposal";

/** The period of a figure with its words, or why it has none. */
export interface PeriodReading {
  readonly period: Time | null;
  readonly from?: readonly Quote[];
  readonly unsure?: Unsure;
}

/** Where a figure stands among its neighbours, and the times of the text. */
export interface PeriodContext {
  readonly text: string;
  readonly figure: TextSpan;
  readonly sentence: TextSpan;
  /** Where the figure before it ends and the next one begins, in its sentence. */
  readonly previousEnd: number;
  readonly nextStart: number;
  readonly times: readonly FoundTime[];
  readonly isGrowth: boolean;
  /** Whether a single day can be its period: people who met, not trade. */
  readonly datesDays: boolean;
  /** Shares, counts and totals to date hold as of the text if it dates them nowhere. */
  readonly mayBeUndated: boolean;
}

const COMPARED =
  /(?:\bthan|\bagainst|\bversus|\bvs\.?|\bcompared?(?:d)? (?:to|with)|\bfrom|\bover|\bon|\brelative to|\bto|\bof)\s+(?:(?:the|that|those|in|of|for|its|level|levels|figure)\s+)*$/iu;
const BASELINE =
  /(?:\bthan|\bversus|\bvs\.?|\bcompare[ds]? (?:to|with)|\brelative to|\bfrom|\bover|\bon)\s+(?:(?:the|that|those|in|of|for|its|same|level|levels|figure)\s+)*$/iu;
const POINTS_BACK = /\b(?:earlier|before|previous|prior|preceding|last year's|year-on-year|corresponding)\b/iu;
const TIES =
  /^(?:of this|of which|of that|including|the figure|this figure|in the same|during the same|over the same|among them|thus|of these|of the total|at the same time|meanwhile, in the same)/iu;

/** The time that belongs to a figure: one that stands beside it, else the one its clause or sentence opens with. */
export function readPeriod(context: PeriodContext): PeriodReading {
  const own = context.times.filter(
    (time) => time.start >= context.sentence.start && time.end <= context.sentence.end && canDate(time, context),
  );
  const beside = own.find((time) => standsAfter(time, context)) ?? own.findLast((time) => standsBefore(time, context));
  if (beside) return told(beside, context);
  const opening = own.find(({ start, end }) => end <= context.figure.start && !isBaseline(context.text, start, end));
  if (opening && !context.mayBeUndated) return told(opening, context);
  const later = own.find(({ start, end }) => start >= context.figure.end && !isBaseline(context.text, start, end));
  if (later && own.length === 1) return told(later, context);
  if (context.mayBeUndated && !later) return { period: null };
  return carried(context);
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
  if (/[;:)]|,\s*(?:while|whereas|but|and)\b/u.test(between) && !/^\s*\($/u.test(between)) return false;
  if (isBaseline(text, start, end)) return false;
  if (POINTS_BACK.test(text.slice(start, end))) return !isGrowth && between.length < 8;
  return between.length < 60;
}

function standsBefore({ start, end }: TextSpan, { text, figure, previousEnd }: PeriodContext): boolean {
  if (end > figure.start || start < previousEnd || isBaseline(text, start, end)) return false;
  return !/;|,\s(?:while|whereas|but)\b/u.test(text.slice(end, figure.start));
}

/** What a figure is compared with: "than in 2015", "from a year earlier". */
function isBaseline(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  const words = text.slice(start, end);
  if (/^(?:from|on|over)\b/iu.test(words) && POINTS_BACK.test(words)) return true;
  if (/^(?:on|from)\s/iu.test(words) && !POINTS_BACK.test(words)) return false;
  return BASELINE.test(before) && (POINTS_BACK.test(words) || COMPARED.test(before));
}

function told({ start, end, reading, words }: FoundTime, { text }: PeriodContext): PeriodReading {
  if (reading.ok) return { period: reading.time, from: [quoteAt(text, start, end)] };
  return {
    period: null,
    from: [quoteAt(text, start, end)],
    unsure: { field: "period", why: `“${words}” cannot be read as days`, choices: reading.readings },
  };
}

/** Nothing in the sentence: the period before it only if the sentence ties itself to it. */
function carried({ text, sentence, times, figure }: PeriodContext): PeriodReading {
  const last = times.findLast(
    ({ end, start, reading }) =>
      end <= figure.start &&
      reading.ok &&
      reading.time.edtf.length !== 10 &&
      !POINTS_BACK.test(text.slice(start, end)) &&
      !isBaseline(text, start, end),
  );
  const isTied = TIES.test(text.slice(sentence.start, sentence.start + 40));
  if (last?.reading.ok && isTied && !/\n\s*\n/u.test(text.slice(last.end, sentence.start)))
    return { period: last.reading.time, from: [quoteAt(text, last.start, last.end)] };
  const choices = last?.reading.ok ? [last.reading.time.edtf] : [];
  return { period: null, unsure: { field: "period", why: "its sentence names no time", choices } };
}
