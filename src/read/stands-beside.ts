import type { TextSpan } from "../text/text-span";
import { COMPARES_BACK, isBaseline, type PeriodContext } from "./period-context";

/** Between the figure and the next one, with no comparison before it; a level may have one of its own. */
export function standsAfter({ start, end }: TextSpan, { text, figure, nextStart, isGrowth }: PeriodContext): boolean {
  if (start < figure.end || start >= nextStart) return false;
  const between = text.slice(figure.end, start);
  if (/\(\s*$/u.test(between) && /^\s*:/u.test(text.slice(end, end + 2))) return false;
  if (/[;:)]|,\s*(?:while|whereas|but|and|so|yet|then)\b/u.test(between) && !/^\s*\($/u.test(between)) return false;
  if (isBaseline(text, start, end)) return false;
  if (COMPARES_BACK.test(text.slice(start, end))) return !isGrowth && between.length < 8;
  return between.length < 60;
}

/** "From $231 million in 2022, a decrease of 22 percent": the growth has the other time. */
const BASE_LEVEL =
  /\b(?:from|against|versus|compared (?:with|to)|after)\s(?:\p{Lu}{3} )?(?:\p{Lu}{0,2}[$€£¥])?\s?\d\S*(?: \p{L}+){0,2}$/u;

/** "…, and they hold", "… and that the stock is": what has a time of its own, or none. */
const NEXT_STATEMENT = /,\sand\b|\sand (?:that )?(?:the|its|their|now|today)\b|\b(?:said|adding|added|noted|noting)\b/u;

/** Between the figure before and this one, in the same clause. */
export function standsBefore({ start, end }: TextSpan, context: PeriodContext): boolean {
  const { text, figure, previousEnd, mayBeUndated, isGrowth } = context;
  if (end > figure.start || start < previousEnd || isBaseline(text, start, end)) return false;
  if (isGrowth && BASE_LEVEL.test(text.slice(Math.max(0, previousEnd - 40), previousEnd))) return false;
  const between = text.slice(end, figure.start);
  return !/;|,\s(?:while|whereas|but)\b/u.test(between) && !(mayBeUndated && NEXT_STATEMENT.test(between));
}

/** Whether a time stands in the sentence for something else than the figure. */
export function isOfAnother(time: TextSpan, context: PeriodContext): boolean {
  return isInRelative(time, context) || isInOtherBracket(time, context) || isUnchangedSince(time, context);
}

/** "Exports, which in 2023 had stood at $60 million, rose to $62 million": the clause has its time for itself. */
function isInRelative({ start, end }: TextSpan, { text, sentence, figure }: PeriodContext): boolean {
  const opened = /,\s(?:which|who|whose|where|when)\b[^,;]*$/u.test(text.slice(sentence.start, start));
  return opened && end <= figure.start && text.slice(end, figure.start).includes(",");
}

/** "From $2 billion to $3 billion in 2023", "up from $2 billion", "against $2 billion": of another time, which is not said. */
export function isLevelBefore({ text, figure, sentence, isGrowth }: PeriodContext): boolean {
  const before = text.slice(Math.max(sentence.start, figure.start - 30), figure.start);
  return (
    !isGrowth && /\b(?:from|against|versus|compared (?:with|to)|after)\s(?:(?:just|only|the|a|some)\s)*$/iu.test(before)
  );
}

const AMOUNT = /[$€£¥%]|\b(?:million|billion|trillion|mln|bln|bn|mn|per\s?cent)\b/u;

/** "$35.8 million ($35.6 million in 2022)": in a bracket with a figure of its own, the time is of that one. */
function isInOtherBracket({ start, end }: TextSpan, { text, sentence, figure }: PeriodContext): boolean {
  const open = sentence.start + text.slice(sentence.start, start + 1).lastIndexOf("(");
  if (open < sentence.start || text.slice(open, start).includes(")")) return false;
  const close = text.indexOf(")", end);
  if (close === -1) return false;
  return (figure.end <= open || figure.start >= close) && AMOUNT.test(text.slice(open, close));
}

/** "0.3 percent, unchanged from 2022" */
function isUnchangedSince({ start, end }: TextSpan, { text }: PeriodContext): boolean {
  return (
    /^from\b/iu.test(text.slice(start, end)) &&
    /\b(?:unchanged|changed|up|down|flat|stable)\s$/iu.test(text.slice(Math.max(0, start - 12), start))
  );
}
