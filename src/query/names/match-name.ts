import { distance } from "fastest-levenshtein";

/**
 * How a name answers to a search: `exact`, the whole name; `word`, some of its words; `start`, the starts of its words;
 * `near`, its words with a wrong letter.
 * @category Finding facts
 * @since 1.0.0
 */
export type NameMatch = "exact" | "word" | "start" | "near";

/**
 * How well a name answers; a lower rank is better.
 * @category Finding facts
 * @since 1.0.0
 */
export interface Matched {
  readonly match: NameMatch;
  /** Letters to insert, delete or replace to get from the words asked for to those of the name (Levenshtein). */
  readonly wrongLetters: number;
  /** Words of the name that were not asked for. */
  readonly otherWords: number;
}

/** A text to look for. */
export interface AskedName {
  /** Its words, the longest first: those have the least choice. */
  readonly words: readonly string[];
  /** All of it without the spaces. */
  readonly letters: string;
}

/** Words as a text to look for. */
export function asAsked(words: readonly string[]): AskedName {
  return { words: [...words].sort((a, b) => b.length - a.length), letters: words.join("") };
}

/** How a name answers to the words asked for, in any order; `undefined` if one of them is not in it. */
export function matchName({ words, letters }: AskedName, name: readonly string[]): Matched | undefined {
  if (letters === name.join("")) return { match: "exact", wrongLetters: 0, otherWords: 0 };
  if (words.length > name.length) return undefined;
  const rest = [...name];
  const found: WordMatch[] = [];
  for (const word of words) {
    const best = bestWord(word, rest);
    if (best === undefined) return undefined;
    rest.splice(best.index, 1);
    found.push(best);
  }
  const match = WORST_FIRST.find((each) => found.some((word) => word.match === each));
  const wrongLetters = found.reduce((sum, word) => sum + word.wrongLetters, 0);
  return match && { match, wrongLetters, otherWords: rest.length };
}

const WORST_FIRST = ["near", "start", "word"] as const;

interface WordMatch {
  readonly match: (typeof WORST_FIRST)[number];
  readonly wrongLetters: number;
  readonly index: number;
}

function bestWord(asked: string, words: readonly string[]): WordMatch | undefined {
  const same = words.indexOf(asked);
  if (same >= 0) return { match: "word", wrongLetters: 0, index: same };
  const longer = words.findIndex((word) => word.startsWith(asked));
  if (longer >= 0) return { match: "start", wrongLetters: 0, index: longer };
  return nearestWord(asked, words);
}

function nearestWord(asked: string, words: readonly string[]): WordMatch | undefined {
  const limit = asked.length < 4 ? 0 : asked.length < 8 ? 1 : 2;
  let best: WordMatch | undefined;
  for (const [index, word] of words.entries()) {
    if (Math.abs(word.length - asked.length) > limit) continue;
    const wrongLetters = distance(asked, word);
    if (wrongLetters <= limit && wrongLetters < (best?.wrongLetters ?? Infinity))
      best = { match: "near", wrongLetters, index };
  }
  return best;
}
