import { lastSpanBefore, spansWithin, type TextSpan } from "../text/text-span";
import type { Head } from "./find-heads";

const POINTS_TO_IT =
  /^(?:[^.;]{0,80}?[, ] ?)?\b(?:it|they|this|that|these|(?:the|this|that) (?:figure|indicator|sum|amount|volume|number|total))\s+(?:\p{L}+\s)?(?:is|was|were|are|has|had|amounted|reached|represented|stood|rose|grew|fell|came|made|got|went|hit|\p{L}+ed)\b/iu;
const FARTHEST = 4;
const MOST_PARAGRAPHS = 1;

/** Whether a sentence measures what another one names: "In 2022 it was", "this figure reached". */
export function pointsToEarlier(text: string, { start, end }: TextSpan): boolean {
  return POINTS_TO_IT.test(text.slice(start, Math.min(end, start + 120)));
}

/**
 * What "it", "they" or "the figure" of a sentence stand for: what the last sentence before that measures anything measures
 * first. Of exports and imports together "it" is neither.
 */
export function carriedHead(
  text: string,
  sentence: TextSpan,
  sentences: readonly TextSpan[],
  heads: readonly Head[],
): Head | undefined {
  let next = sentence;
  let paragraphs = 0;
  for (let back = 0; back < FARTHEST; back++) {
    const before = lastSpanBefore(sentences, next.start);
    if (!before) return undefined;
    if (/\n\s*\n/u.test(text.slice(before.end, next.start))) paragraphs++;
    if (paragraphs > MOST_PARAGRAPHS) return undefined;
    const named = spansWithin(heads, before);
    const measures = named.filter(({ kind }) => kind !== "other");
    if (named.length > 0 && measures.length === 0) return undefined;
    const kinds = new Set(measures.map(({ kind }) => kind));
    if (measures.length > 0 && (kinds.size === 1 || kinds.has("turnover"))) return measures[0];
    next = before;
  }
  return undefined;
}
