import type { Time } from "../model/time";
import type { FoundTime } from "../time/find-times";
import { parseEdtf } from "../time/parse-edtf";
import { readTime } from "../time/read-time";
import { spanOf, yearBefore } from "../time/span";
import { canDate } from "./can-date";
import { carryPeriod, carrySame } from "./carry-period";
import { COMPARES_BACK, isBaseline, type PeriodContext, type PeriodReading } from "./period-context";
import { quoteAt } from "./proposal";
import { readLabel } from "./read-label";
import { isLevelBefore, isOfAnother, standsAfter, standsBefore } from "./stands-beside";

/** The time that belongs to a figure: one that stands beside it, else the one its clause or sentence opens with. */
export function readPeriod(context: PeriodContext): PeriodReading {
  const own = context.times.filter(
    (time) =>
      time.start >= context.sentence.start &&
      time.end <= context.sentence.end &&
      canDate(time, context) &&
      !isOfAnother(time, context),
  );
  const labelled = readLabel(context) ?? readBracket(context, own);
  if (labelled) return labelled;
  const same = carrySame(context);
  const after = own.find((time) => standsAfter(time, context));
  if (!after && isLevelBefore(context)) return yearBeforeOther(context, own);
  const beside = after ?? own.findLast((time) => standsBefore(time, context));
  if (beside && (beside.reading.ok || !same)) return told(beside, context);
  const opening = openingTime(own, context);
  if (opening && !context.mayBeUndated && !NOW_BEFORE.test(context.text.slice(opening.end, context.figure.start)))
    return told(opening, context);
  if (same) return same;
  const later = own.find(
    ({ start, end, words }) =>
      start >= context.figure.end &&
      (!context.mayBeUndated || /^(?:as (?:of|at)|at the end)\b/iu.test(words)) &&
      !isBaseline(context.text, start, end) &&
      !COMPARES_BACK.test(words) &&
      !OF_ANOTHER.test(context.text.slice(context.figure.end, start)),
  );
  if (later && own.length === 1) return told(later, context);
  return context.mayBeUndated ? undated(context, own) : carryPeriod(context);
}

/** A count or a total of no time that its own words tell; for sure only if they tell none at all. */
function undated(context: PeriodContext, own: readonly FoundTime[]): PeriodReading {
  const isOpen = own.length > 0 || isEndDated(context) || (context.isOfEvent && context.times.length > 0);
  if (!isOpen) return { period: null };
  const { period, unsure } = carryPeriod(context);
  const choices = period ? [period.edtf] : (unsure?.choices ?? []);
  return { period: null, unsure: { field: "period", why: "its sentence names a time, but not for it", choices } };
}

/** "$62 billion, after $60 billion in 2023" */
const OF_ANOTHER = /\b(?:after|against|versus|from|than|following|compared)\b/iu;

/** "From $2 billion to $3 billion in 2023": of the year before, most likely, as growth is mostly told by the year. */
function yearBeforeOther(context: PeriodContext, own: readonly FoundTime[]): PeriodReading {
  const why = "it is of the time that another figure is held against";
  const other = own.find(({ words, reading }) => reading.ok && !COMPARES_BACK.test(words))?.reading;
  const told = other?.ok ? other.time : carryPeriod(context).period;
  const span = spanOf(told);
  const before = span && yearBefore(span);
  if (!told || !before) return { period: null, unsure: { field: "period", why, choices: [] } };
  const { edtf, from, before: end } = before;
  return {
    period: { ...told, edtf, from, before: end, basis: "inferred" },
    unsure: { field: "period", why, choices: [edtf] },
  };
}

/** The first time of the clause before the figure, else of the sentence. */
function openingTime(own: readonly FoundTime[], { text, figure, sentence }: PeriodContext): FoundTime | undefined {
  const before = own.filter(({ start, end }) => end <= figure.start && !isBaseline(text, start, end));
  const breaks = [...text.slice(sentence.start, figure.start).matchAll(/;|,? (?:while|whereas|but)\b/gu)];
  const clause = sentence.start + (breaks.at(-1)?.index ?? 0);
  return before.find(({ start }) => start >= clause) ?? before[0];
}

/** "…; today they are" */
const NOW_BEFORE = /\b(?:now|today|currently|presently|at present)\b/iu;
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

const ENDED = /^(?:at |as of |by |in )?(?:the )?end (?:of )?((?:\p{Lu}\p{L}+ )?\d{4})$/iu;
const TELLS_YEAR = /\b(?:this|next|last|current) /iu;

/** "At the end of 2023": for what is counted up to then, the year or month that ended. */
function readEnd(words: string): Time | null {
  const [, ended] = ENDED.exec(words) ?? [];
  const reading = ended === undefined ? null : readTime(ended);
  return reading?.ok ? reading.time : null;
}

/** "In 2022-23" */
const SPLIT_YEAR = /\b(?:(?:19|20)\d\d[-–/]\d\d|FY ?\d{2,4})\b(?![-–/\d])/u;

function told(
  { start, end, reading, words }: FoundTime,
  { text, sentence, times, isPlan, mayBeUndated }: PeriodContext,
): PeriodReading {
  const from = [quoteAt(text, start, end)];
  if (!reading.ok) {
    const ended = readEnd(words);
    if (ended && mayBeUndated) return { period: ended, from };
    if (ended)
      return {
        period: ended,
        from,
        unsure: { field: "period", why: `“${words}” can be a year or its last days`, choices: [ended.edtf] },
      };
    const why = `“${words}” cannot be read as days`;
    return { period: null, from, unsure: { field: "period", why, choices: reading.readings } };
  }
  if (SPLIT_YEAR.test(words)) {
    const why = `“${words}” can be a year that begins in another month than January`;
    return { period: null, from, unsure: { field: "period", why, choices: [reading.time.edtf] } };
  }
  const hangs = times.some((time) => time.reading.ok && time.start >= sentence.start && time.end <= start);
  if (parseEdtf(reading.time.edtf)?.shape === "oneOf" && reading.time.from === null && !isPlan) {
    const why = `“${words}” tells no beginning`;
    return { period: reading.time, from, unsure: { field: "period", why, choices: [reading.time.edtf] } };
  }
  if (isPlan && reading.time.basis === "relative" && !TELLS_YEAR.test(words)) {
    const why = `“${words}” names no year, and can be to come`;
    return { period: reading.time, from, unsure: { field: "period", why, choices: [reading.time.edtf] } };
  }
  if (!COMPARES_BACK.test(words) || hangs) return { period: reading.time, from };
  const why = `“${words}” hangs on the time of another sentence`;
  return { period: reading.time, from, unsure: { field: "period", why, choices: [reading.time.edtf] } };
}
