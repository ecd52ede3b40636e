import { findFigures } from "../../../src/quantity/find-figures";
import { readQuantity } from "../../../src/quantity/read-quantity";
import { findParties } from "../../../src/read/find-parties";
import type { CuratedOf, CuratedPassage } from "../../../src/schema/curation";
import { sentencesAround, sentencesOf } from "../../../src/text/sentences";
import { placesOf, type TextSpan } from "../../../src/text/text-span";
import { findTimes } from "../../../src/time/find-times";
import { readTime } from "../../../src/time/read-time";
import type { GoldFigure, GoldText } from "../../read/eval/score";

type Figure = CuratedOf<"observation">;

/** The clause of the figure; what it lacks, its partner and its period, goes into context. */
export function entryOf(figure: GoldFigure, { text, published }: GoldText): Figure {
  const { indicator, subject, partner, period, status } = figure;
  const stated = wordsOf(figure, text);
  const quote = clauseOf(figure, text);
  const context = new Map<string, TextSpan>();
  const mentions = findParties(text).filter(({ id }) => id === partner);
  const isNamed = mentions.some((mention) => isWithin(mention, quote));
  const nearest = nearestTo(figure, mentions);
  if (partner !== null && !isNamed && nearest) add(context, withPossessive(nearest, text), text);
  const money = moneyOf(figure, text, quote);
  if (money) add(context, money, text);
  const time = period === null ? undefined : timeOf(period, figure, quote, text, published);
  if (time && !isWithin(time, quote)) add(context, time, text);
  const words = time && periodWords(time, quote, [...context.values()], text);
  return {
    kind: "observation",
    indicator: indicator ?? "",
    subject: subject ?? "",
    ...(partner !== null && { partner }),
    ...(period !== null && {
      period: words ?? { edtf: period, basis: "inferred", note: "No words of the quote settle it." },
    }),
    ...(status !== null && { status: status as NonNullable<Figure["status"]> }),
    quote: passageAt(quote, text),
    ...(context.size > 0 && { context: [...context.values()].map((span) => passageAt(span, text)) }),
    stated,
    voice: "article",
    ...(partner !== null && mentions.length === 0 && { note: "The text calls the partner by another name." }),
  };
}

function add(context: Map<string, TextSpan>, span: TextSpan, text: string): void {
  context.set(wordsOf(span, text), span);
}

/** The words of the figure before with its money, if the figure itself has none. */
function moneyOf(figure: GoldFigure, text: string, quote: TextSpan): TextSpan | undefined {
  if (!/^[A-Z]{3}$/.test(figure.unit ?? "")) return undefined;
  const own = readQuantity(wordsOf(figure, text), { unit: "currency", context: [wordsOf(quote, text)] });
  if (own.ok) return undefined;
  const others = findFigures(text).filter(({ reading }) => reading.ok && reading.quantity.unit === figure.unit);
  return others.findLast(({ end }) => end <= figure.start) ?? others[0];
}

/** A name is quoted with its ending: a quote cuts no word. */
function withPossessive({ start, end }: TextSpan, text: string): TextSpan {
  return { start, end: end + (/^['’]s?(?![\p{L}])/u.exec(text.slice(end))?.[0].length ?? 0) };
}

const isWithin = (inner: TextSpan, outer: TextSpan): boolean => inner.start >= outer.start && inner.end <= outer.end;

function nearestTo<T extends TextSpan>({ start, end }: TextSpan, spans: readonly T[]): T | undefined {
  const distance = (span: TextSpan): number => Math.max(start - span.end, span.start - end);
  return [...spans].sort((a, b) => distance(a) - distance(b))[0];
}

function sentenceAround(span: TextSpan, text: string): TextSpan {
  return sentencesAround(sentencesOf(text), span);
}

/** From the last stop, semicolon or "while" before the figure to the first stop or comma after it. */
function clauseOf(figure: GoldFigure, text: string): TextSpan {
  const sentence = sentenceAround(figure, text);
  const before = text.slice(sentence.start, figure.start);
  const breaks = [...before.matchAll(/(?:;|,? (?:while|whereas|but)) /gu)];
  const stated = wordsOf(figure, text);
  const twin = before.lastIndexOf(stated);
  const last = breaks.at(-1);
  const dateline = /^[\p{Lu}\s]{3,30}(?:, [^–—-]{1,40}|\s?\([^)]*\))*\s[–—-]\s/u.exec(before)?.[0].length ?? 0;
  const from = Math.max(
    last ? last.index + last[0].length : dateline,
    twin < 0 ? 0 : before.indexOf(" ", twin + stated.length) + 1,
  );
  const after = /[;:,.)]\s|[.)]*$/u.exec(text.slice(figure.end, sentence.end));
  return { start: sentence.start + from, end: figure.end + (after?.index ?? 0) };
}

/** Words of time that read as the period, the nearest to the figure. */
function timeOf(period: string, figure: GoldFigure, quote: TextSpan, text: string, published: string | null) {
  const options = { published, ...(figure.status !== null && { status: "planned" as const }) };
  const fitting = findTimes(text, options).filter(({ words }) => {
    const alone = readTime(words, options);
    return alone.ok && alone.time.edtf === period;
  });
  return nearestTo(
    figure,
    fitting.some((time) => isWithin(time, quote)) ? fitting.filter((time) => isWithin(time, quote)) : fitting,
  );
}

/** The words alone if they stand once in the first passage that has them. */
function periodWords(time: TextSpan, quote: TextSpan, context: readonly TextSpan[], text: string): string | undefined {
  const words = wordsOf(time, text);
  const first = [quote, ...context].find((span) => wordsOf(span, text).includes(words));
  return first && placesOf(words, wordsOf(first, text)).length === 1 && isWithin(time, first) ? words : undefined;
}

/** The words of a place, with as much before them as tells it from others. */
function passageAt(span: TextSpan, text: string): CuratedPassage {
  const exact = wordsOf(span, text);
  if (placesOf(exact, text).length === 1) return exact;
  return { exact, prefix: text.slice(Math.max(0, span.start - 30), span.start) };
}

/** The words of a place. */
export const wordsOf = ({ start, end }: TextSpan, text: string): string => text.slice(start, end);
