import { headAfter, headBefore, isBridged } from "./choose-head";
import { type IndicatorContext, type IndicatorReading, open, unsureOf } from "./indicator-reading";
import { LEVEL_OF_HEAD } from "./level-of-head";
import { listHead } from "./list-head";
import { readCarried } from "./read-carried";
import { nearby } from "./read-investment";

/** "Jumped to $3 billion, or 9.8 percent of total foreign investment" */
const OF_ALL = /^ of (?:the )?(?:total|all|overall|country['’]s|\p{Lu}\p{L}+['’]s)\b/u;

/** "Imports grew by 14.8% and exports by 8%" */
function risesToo(before: string): boolean {
  const [, verb] =
    /\b(gr[eo]w|rose|risen|increased|climbed|jumped|expanded|up|fell|fallen|dropped|decreased|declined|shrank|down)\b[^;]*\bby (?:\p{Ll}+ ){0,2}$/u.exec(
      before,
    ) ?? [];
  return verb !== undefined && !/^(?:f|d)/u.test(verb) && verb !== "shrank";
}

/** Whether a percentage is a change: its words have a direction, a sign or a ratio, or are named a growth. */
export function isGrowth({
  text,
  figure,
  quantity,
  sentence,
}: Pick<IndicatorContext, "text" | "figure" | "quantity" | "sentence">): boolean {
  if (quantity.unit !== "percent") return false;
  if (OF_ALL.test(text.slice(figure.end, sentence.end))) return false;
  if (quantity.direction !== undefined || quantity.value < 0 || /^[+−–-]/u.test(quantity.stated)) return true;
  if (/fold$|\btimes\b|as (?:much|many)$|\b(?:doubl|tripl|trebl|quadrupl|halv)/iu.test(quantity.stated)) return true;
  if (risesToo(text.slice(sentence.start, figure.start))) return true;
  const before = text.slice(Math.max(sentence.start, figure.start - 60), figure.start);
  return /\b(?:growth|increase|rise|gain|jump|surge)\b[^,;.%]*$/iu.test(before);
}

/** What grew or fell: the level that its head names. */
export function readGrowth(context: IndicatorContext): IndicatorReading {
  const head = listHead(context) ?? headBefore(context) ?? headAfter(context);
  const carried = readCarried(head, context);
  if (carried) return carried;
  if (!head) return open("no words in its sentence say what grew or fell");
  const level = LEVEL_OF_HEAD[head.kind];
  if (level === null) return { head, unsure: { field: "indicator", why: `“${head.words}” is none of the indicators` } };
  const growth = `${level}-growth`;
  if (!isBridged(head, context)) return unsureOf(head, growth, "other words stand between it and the figure");
  if (closesList(context))
    return unsureOf(head, growth, "it closes a list, and can be of any member", growthIndicators(context));
  const around = nearby(context);
  if (head.kind === "investment" && /\b(?:stocks?|positions?|cumulative|accumulated)\b/iu.test(opening(context)))
    return open("it is the growth of a total to date");
  if (
    /\bsince\b|\bbetween (?:19|20)\d\d and\b|\bin (?:the past|the last|\w+) (?:years|decade)\b|\bover (?:the past|\w+ years)\b|\bover (?:this|that|the) period\b|\bby 20\d\d\b/iu.test(
      around,
    )
  )
    return unsureOf(head, growth, "the growth of more than a year, or by a year to come");
  return { head, indicator: growth };
}

function opening({ text, sentence, figure }: IndicatorContext): string {
  return text.slice(sentence.start, figure.start);
}

/** A growth in brackets after two or more levels. */
function closesList({ text, figure, heads, sentence }: IndicatorContext): boolean {
  const opened = sentence.start + text.slice(sentence.start, figure.start + 1).lastIndexOf("(");
  if (opened < sentence.start || text.slice(opened, figure.start).includes(")")) return false;
  const levels = heads.filter(({ end, kind }) => end <= opened && kind !== "other");
  return (
    levels.length > 1 &&
    /\band\b/u.test(text.slice(levels[0]?.end, opened)) &&
    !/\)/u.test(text.slice(levels[0]?.end, opened))
  );
}

function growthIndicators({ heads }: IndicatorContext): readonly string[] {
  return [
    ...new Set(heads.flatMap(({ kind }) => (LEVEL_OF_HEAD[kind] === null ? [] : [`${LEVEL_OF_HEAD[kind]}-growth`]))),
  ];
}
