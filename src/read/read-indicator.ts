import { headAfter, headBefore, isBridged } from "./choose-head";
import type { Head } from "./find-heads";
import { type IndicatorContext, type IndicatorReading, open, unsureOf } from "./indicator-reading";
import { readCount } from "./read-count";
import { readShare } from "./read-share";

const LEVELS: Readonly<Record<Head["kind"], string | null>> = {
  turnover: "trade-turnover",
  exports: "exports",
  imports: "imports",
  investment: "investment-inflow",
  other: null,
};

/** What a figure is of: its head stands before it, or after it with "in" or "of"; a percentage is a share or a growth. */
export function readIndicator(context: IndicatorContext): IndicatorReading {
  const { quantity } = context;
  if (quantity.unit === "percent") return isGrowth(context) ? readGrowth(context) : readShare(context);
  return quantity.unit === "1" ? readCount(context) : readLevel(context);
}

/** Whether a percentage is a change: its words have a direction, a sign or a ratio, or are named a growth. */
export function isGrowth({
  text,
  figure,
  quantity,
  sentence,
}: Pick<IndicatorContext, "text" | "figure" | "quantity" | "sentence">): boolean {
  if (quantity.unit !== "percent") return false;
  if (quantity.direction !== undefined || quantity.value < 0 || /^[+−–-]/u.test(quantity.stated)) return true;
  if (/fold$|\btimes\b|as (?:much|many)$|^(?:doubl|tripl|trebl|quadrupl|halv)/iu.test(quantity.stated)) return true;
  const before = text.slice(Math.max(sentence.start, figure.start - 60), figure.start);
  return /\b(?:growth|increase|rise|gain|jump|surge)\b[^,;.%]*$/iu.test(before);
}

function readLevel(context: IndicatorContext): IndicatorReading {
  const head = headAfter(context) ?? headBefore(context);
  if (!head) return open("no words in its sentence say what it measures");
  const level = LEVELS[head.kind];
  if (level === null) return { head, unsure: { field: "indicator", why: `“${head.words}” is none of the indicators` } };
  if (isAmountOfChange(context)) return unsureOf(head, level, "it can be the amount of a change");
  if (!isBridged(head, context)) return unsureOf(head, level, "other words stand between it and the figure");
  if (head.kind === "investment") return readInvestment(head, context);
  return { head, indicator: level };
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

/** An inflow has a period with an end; a total to date says so or begins with "since". */
function readInvestment(head: Head, { text, sentence, figure, figures }: IndicatorContext): IndicatorReading {
  const around = nearby({ text, sentence, figure, figures });
  if (
    /\b(?:company|firm|group|corporation|conglomerate|giant|bank|holding|consortium|project|plant|factory)\b/iu.test(
      around,
    )
  )
    return unsureOf(head, "investment-inflow", "it can be what one company invested");
  if (
    /\bsince\b|\bstocks?\b|\bheld\b|\bto date\b|\bso far\b|\bby now\b|\buntil now\b|\btill now\b|\baccumulated\b|\bcumulative\b|\badds? up\b|\bin total\b|\btotal volume\b|\b(?:have|has) (?:already )?(?:invested|put|poured|placed)\b|\bfrom \d{4} (?:until|till|to) (?:now|today)\b/iu.test(
      around,
    )
  )
    return { head, indicator: "investment-cumulative" };
  if (
    /\binflows?\b/iu.test(head.words) ||
    /\b(?:19|20)\d\d\b|\b(?:last|this) year\b|\bquarter\b|\bmonths?\b|\bhalf\b|\bannual/iu.test(around)
  )
    return { head, indicator: "investment-inflow" };
  return unsureOf(head, "investment-inflow", "an inflow or a total to date", [
    "investment-inflow",
    "investment-cumulative",
  ]);
}

/** The words between the figure before and the figure after, in its sentence. */
function nearby({
  text,
  sentence,
  figure,
  figures,
}: Pick<IndicatorContext, "text" | "sentence" | "figure" | "figures">): string {
  const before = figures.findLast(({ end }) => end <= figure.start)?.end ?? sentence.start;
  const next = figures.find(({ start }) => start >= figure.end)?.start ?? sentence.end;
  const after = text.slice(figure.end, next).split(/[;,]\s/u)[0] ?? "";
  return text.slice(Math.max(before, figure.start - 200), figure.end) + after;
}

function readGrowth(context: IndicatorContext): IndicatorReading {
  const head = headBefore(context) ?? headAfter(context);
  if (!head) return open("no words in its sentence say what grew or fell");
  const level = LEVELS[head.kind];
  if (level === null) return { head, unsure: { field: "indicator", why: `“${head.words}” is none of the indicators` } };
  const growth = `${level}-growth`;
  if (!isBridged(head, context)) return unsureOf(head, growth, "other words stand between it and the figure");
  if (closesList(context))
    return unsureOf(head, growth, "it closes a list, and can be of any member", growthIndicators(context));
  const around = nearby(context);
  if (
    /\bsince (?:\d{4}|then)\b|\bbetween (?:19|20)\d\d and\b|\bin (?:the past|the last|\w+) (?:years|decade)\b|\bover (?:the past|\w+ years)\b|\bby 20\d\d\b/iu.test(
      around,
    )
  )
    return unsureOf(head, growth, "the growth of more than a year, or by a year to come");
  return { head, indicator: growth };
}

/** A growth in brackets after two or more levels. */
function closesList({ text, figure, heads, sentence }: IndicatorContext): boolean {
  const opened = text.lastIndexOf("(", figure.start);
  if (opened < sentence.start || text.slice(opened, figure.start).includes(")")) return false;
  const levels = heads.filter(({ end, kind }) => end <= opened && kind !== "other");
  return (
    levels.length > 1 &&
    /\band\b/u.test(text.slice(levels[0]?.end, opened)) &&
    !/\)/u.test(text.slice(levels[0]?.end, opened))
  );
}

function growthIndicators({ heads }: IndicatorContext): readonly string[] {
  return [...new Set(heads.flatMap(({ kind }) => (LEVELS[kind] === null ? [] : [`${LEVELS[kind]}-growth`])))];
}
