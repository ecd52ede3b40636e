import { lastSpanBefore, spansWithin, type TextSpan } from "../text/text-span";
import type { Head } from "./find-heads";

const POINTS_TO_IT =
  /^(?:[^,.]{0,40}[, ] ?)?\b(?:it|they|this|that|these|(?:the|this|that) (?:figure|indicator|sum|amount|volume|number|total))\s+(?:\p{L}+\s)?(?:is|was|were|are|amounted|reached|represented|stood|rose|grew|fell|came|total+ed|made|got)\b/iu;

/** What "it", "they" or "the figure" of a sentence stand for: what the sentence before measures first, if it measures. */
export function carriedHead(
  text: string,
  sentence: TextSpan,
  sentences: readonly TextSpan[],
  heads: readonly Head[],
): Head | undefined {
  if (!POINTS_TO_IT.test(text.slice(sentence.start, Math.min(sentence.end, sentence.start + 120)))) return undefined;
  const before = lastSpanBefore(sentences, sentence.start);
  if (!before || /\n\s*\n/u.test(text.slice(before.end, sentence.start))) return undefined;
  return spansWithin(heads, before).find(({ kind }) => kind !== "other");
}
