import { tokenize } from "../text/tokenize";
import { parsePhrase } from "./parse-phrase";

/** A stretch of a text, `[start, end)` in UTF-16 code units. */
export interface QuantityPhrase {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/**
 * Every number in a running text with all that belongs to it (hedge, sign, currency, scale, unit), in text order.
 *
 * Number words and years count; ordinals ("38th", "first") and digits against letters do not. Figures tied by a dash,
 * slash or colon ("10-15%") are one phrase; "10 to 15" is two, since "to" joins changes and years as well. Phrases do
 * not overlap and are not always readable. No number gives `[]`. Never throws; linear in the length of the text.
 *
 * @example
 * findQuantities("to over $40 billion last year")[0]?.words; // => "over $40 billion"
 */
export function findQuantities(text: string): readonly QuantityPhrase[] {
  const tokens = tokenize(text);
  const phrases: QuantityPhrase[] = [];
  for (let at = 0; at < tokens.length; ) {
    const next = parsePhrase(tokens, at)?.next ?? at;
    const [first, last] = [tokens[at], tokens[next - 1]];
    if (next > at && first && last) {
      phrases.push({ start: first.start, end: last.end, words: text.slice(first.start, last.end) });
    }
    at = Math.max(next, at + 1);
  }
  return phrases;
}
