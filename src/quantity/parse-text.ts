import { type Token, tokenize } from "../text/tokenize";
import { isQuantity } from "./is-quantity";
import { type Phrase, parsePhrase } from "./parse-phrase";

/** A text, cut into tokens, and every phrase of a number in it. */
export interface ParsedText {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** In text order, without overlap. */
  readonly phrases: readonly TextPhrase[];
  /** By the index of their first token. */
  readonly byFirst: ReadonlyMap<number, TextPhrase>;
}

/** A phrase in its text, `[start, end)` in UTF-16 code units. */
export interface TextPhrase extends Phrase {
  readonly start: number;
  readonly end: number;
  /** Whether it tells how much or how many: a year does not. */
  readonly quantity: boolean;
}

/** The text with every phrase of a number in it. Linear in its length. */
export function parseText(text: string): ParsedText {
  const tokens = tokenize(text);
  const phrases: TextPhrase[] = [];
  for (let at = 0; at < tokens.length; ) {
    const phrase = parsePhrase(tokens, at);
    const [first, last] = [tokens[at], tokens[(phrase?.next ?? 0) - 1]];
    if (phrase && first && last)
      phrases.push({ ...phrase, start: first.start, end: last.end, quantity: isQuantity(tokens, phrase) });
    at = Math.max(phrase?.next ?? 0, at + 1);
  }
  return { text, tokens, phrases, byFirst: new Map(phrases.map((phrase) => [phrase.first, phrase])) };
}
