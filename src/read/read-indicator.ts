import { headAfter, headBefore, isBridged } from "./choose-head";
import { type Head, VERB } from "./find-heads";
import { type IndicatorContext, type IndicatorReading, open, unsureOf } from "./indicator-reading";
import { LEVEL_OF_HEAD } from "./level-of-head";
import { listHead } from "./list-head";
import { readCarried } from "./read-carried";
import { readCount } from "./read-count";
import { isGrowth, readGrowth } from "./read-growth";
import { readInvestment } from "./read-investment";
import { readShare } from "./read-share";

/** What a figure is of: its head stands before it, or after it with "in" or "of"; a percentage is a share or a growth. */
export function readIndicator(context: IndicatorContext): IndicatorReading {
  const { quantity } = context;
  if (quantity.unit === "percent") return isGrowth(context) ? readGrowth(context) : readShare(context);
  return quantity.unit === "1" ? readCount(context) : readLevel(context);
}

function readLevel(context: IndicatorContext): IndicatorReading {
  const [after, before] = [headAfter(context), headBefore(context)];
  const isPlace = after?.kind === "other" && before !== undefined && VERB.test(before.words);
  const head = listHead(context) ?? (isPlace ? before : (after ?? before));
  return readCarried(head, context) ?? readHead(head, context);
}

function readHead(head: Head | undefined, context: IndicatorContext): IndicatorReading {
  if (!head) return open("no words in its sentence say what it measures");
  const level = LEVEL_OF_HEAD[head.kind];
  if (level === null) return { head, unsure: { field: "indicator", why: `“${head.words}” is none of the indicators` } };
  if (isAmountOfChange(context)) return unsureOf(head, level, "it can be the amount of a change");
  if (!isBridged(head, context)) return unsureOf(head, level, "other words stand between it and the figure");
  if (OF_THINGS_COUNTED.test(context.text.slice(context.sentence.start, context.figure.start)))
    return unsureOf(head, level, "its sentence is of things that are weighed or counted");
  if (isOfEach(head, context)) return unsureOf(head, level, "it is of each month, week or day");
  if (closesSum(head, context)) return unsureOf(head, level, "it closes a list, and can be of any member");
  if (head.kind === "investment") return readInvestment(head, context);
  if (isOneDeal(head, context)) return likely(head, level, "it can be of one thing that was sold or bought");
  return { head, indicator: level };
}

/** "Sold $3 million", with no word of goods. */
function isOneDeal({ words, end }: Head, { text, sentence }: IndicatorContext): boolean {
  return (
    /^(?:sold|sells?|sales|bought|buys?|purchase[ds]|shipped|ships?|sent|sends?)$/iu.test(words) &&
    !/^[^;]{0,80}\b(?:goods|merchandise|products)\b/u.test(text.slice(end, sentence.end))
  );
}

/** What the head most likely means, to be confirmed. */
function likely(head: Head, indicator: string, why: string): IndicatorReading {
  return { ...unsureOf(head, indicator, why), indicator };
}

/** "412,000 tonnes of cherries entered, and import value reached" */
const OF_THINGS_COUNTED =
  /\b(?:tonnes|tons|barrels|lit(?:re|er)s|kilograms|kg|pieces|units|head|cubic met(?:re|er)s|megawatt(?:s|[ -]hours)) of\b/u;

/** "Monthly exports", "$300 million a month" */
function isOfEach(head: Head, { text, figure }: IndicatorContext): boolean {
  return (
    /\b(?:monthly|weekly|daily|quarterly)\s$/iu.test(text.slice(Math.max(0, head.start - 12), head.start)) ||
    /^\s(?:a|per|each|every) (?:month|week|day|quarter)\b/u.test(text.slice(figure.end, figure.end + 16))
  );
}

/** "Exports rose by 12 percent and imports by 5 percent, to $3 billion and $2 billion": the words do not say which is which. */
function closesSum(head: Head, context: IndicatorContext): boolean {
  const { text, figure, figures, heads } = context;
  if (listHead(context) === head) return false;
  const joined = figures.some(
    (other) =>
      (other.end < figure.start && /^ and $/u.test(text.slice(other.end, figure.start))) ||
      (other.start > figure.end && /^ and $/u.test(text.slice(figure.end, other.start))),
  );
  const kinds = heads.filter(({ kind, end }) => kind !== "other" && end <= figure.start).map(({ kind }) => kind);
  return joined && new Set(kinds).size > 1;
}

/** "An increase of 20.5%, or $323 million". */
function isAmountOfChange({ text, figure, figures, sentence }: IndicatorContext): boolean {
  const before = figures.findLast(({ end }) => end <= figure.start);
  if (!before) return false;
  const between = text.slice(before.end, figure.start);
  const told = text.slice(Math.max(sentence.start, before.start - 40), before.start);
  return (
    /^,? \(?(?:or|i\.e\.|that is|equal to|equivalent to),? ?$/u.test(between) &&
    /%|cent|pc$/u.test(text.slice(before.start, before.end)) &&
    /\b(?:up|down|increas\p{L}*|rise|rose|gr[eo]w\p{L}*|fell|fall\p{L}*|drop\p{L}*|decreas\p{L}*|declin\p{L}*|gain\p{L}*)\b/iu.test(
      told,
    )
  );
}
