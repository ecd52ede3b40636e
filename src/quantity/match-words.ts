import type { Token } from "../text/tokenize";
import type { Lexicon } from "./lexicon";

/** What stands at a place, and the index of the token after it. */
export interface Match<T> {
  readonly found: T;
  readonly next: number;
}

const LONGEST = 4;

/** The longest words of `lexicon` that begin at token `at`, or `null`. A code matches only in its own capitals. */
export function matchWords<T>(tokens: readonly Token[], at: number, lexicon: Lexicon<T>): Match<T> | null {
  const keys = keysFrom(tokens, at);
  for (const [index, key] of keys.entries()) {
    const found = lexicon.get(key);
    if (found !== undefined) return { found, next: at + keys.length - index };
  }
  const code = lexicon.get(tokens[at]?.text ?? "");
  return code === undefined ? null : { found: code, next: at + 1 };
}

/** The same for words that continue a phrase: after nothing, a space, or a hyphen as in "5-billion". */
export function matchNext<T>(tokens: readonly Token[], at: number, lexicon: Lexicon<T>): Match<T> | null {
  const start = skipHyphen(tokens, at);
  return tokens[start]?.gap === "break" ? null : matchWords(tokens, start, lexicon);
}

/** The index of the word `key` behind a space or hyphen at `at`, or `null`. */
export function findNext(tokens: readonly Token[], at: number, ...keys: readonly string[]): number | null {
  const token = tokens[skipHyphen(tokens, at)];
  return token && token.gap !== "break" && keys.includes(token.key) ? skipHyphen(tokens, at) : null;
}

/** `at`, or the index after a hyphen that joins two words there. */
export function skipHyphen(tokens: readonly Token[], at: number): number {
  const [hyphen, word] = [tokens[at], tokens[at + 1]];
  return hyphen?.text === "-" && hyphen.gap === "none" && word?.gap === "none" ? at + 1 : at;
}

/** The keys of one to four words from `at` on, joined by single spaces, the longest first. */
function keysFrom(tokens: readonly Token[], at: number): readonly string[] {
  const keys: string[] = [];
  for (const token of tokens.slice(at, at + LONGEST)) {
    if (keys.length > 0 && token.gap !== "space") break;
    keys.unshift(keys.length === 0 ? token.key : `${keys[0]} ${token.key}`);
  }
  return keys;
}
