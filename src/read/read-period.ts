import type { FoundTime } from "../time/find-times";
import { spanOf, yearBefore } from "../time/span";
import { canDate } from "./can-date";
import { carryPeriod, carrySame } from "./carry-period";
import { COMPARES_BACK, isBaseline, type PeriodContext, type PeriodReading } from "./period-context";
import { readLabel } from "./read-label";
import { isLevelBefore, isOfAnother, standsAfter, standsBefore } from "./stands-beside";
import { toldPeriod } from "./told-period";
import { undatedPeriod } from "./undated-period";

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
  const relative = whenClause(context);
  if (relative) return toldPeriod(relative, context);
  const same = carrySame(context);
  const after = own.find((time) => standsAfter(time, context));
  if (!after && isLevelBefore(context)) return yearBeforeOther(context, own);
  const beside = after ?? own.findLast((time) => standsBefore(time, context));
  if (beside && (beside.reading.ok || !same)) return toldPeriod(beside, context);
  const opening = openingTime(own, context);
  if (
    opening &&
    /\b(?:in|over|during) the (?:year|period)\b/u.test(context.text.slice(context.figure.end, context.nextStart))
  )
    return toldPeriod(opening, context);
  if (opening && !context.mayBeUndated && !NOW_BEFORE.test(context.text.slice(opening.end, context.figure.start)))
    return toldPeriod(opening, context);
  if (same) return same;
  const later = own.find(
    ({ start, end, words }) =>
      start >= context.figure.end &&
      (!context.mayBeUndated || /^(?:as (?:of|at)|at the end)\b/iu.test(words)) &&
      !isBaseline(context.text, start, end) &&
      !COMPARES_BACK.test(words) &&
      !OF_ANOTHER.test(context.text.slice(context.figure.end, start)),
  );
  if (later && own.length === 1) return toldPeriod(later, context);
  return context.mayBeUndated ? undatedPeriod(context, own) : carryPeriod(context);
}

/** "Lower than in 2022, when the inflow stood at $2 billion": the time right before the clause. */
function whenClause({ text, times, sentence, figure, isGrowth }: PeriodContext): FoundTime | undefined {
  return isGrowth
    ? undefined
    : times.find(
        ({ start, end }) =>
          start >= sentence.start && end <= figure.start && /^,? when\b[^,;]*$/u.test(text.slice(end, figure.start)),
      );
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
  return time && !context.isGrowth ? toldPeriod(time, context) : undefined;
}
