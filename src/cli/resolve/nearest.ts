import { distance } from "fastest-levenshtein";

const SHOWN = 3;
const LONGEST = 100;

/** The words nearest to what was typed, at most three; none if none is near. */
export function nearest(typed: string, known: readonly string[]): string[] {
  const start = typed.slice(0, LONGEST).toLowerCase();
  return known
    .map((word) => ({ word, far: distance(start, word.toLowerCase()) }))
    .filter(({ far }) => far <= Math.max(2, start.length / 3))
    .sort((a, b) => a.far - b.far || (a.word < b.word ? -1 : 1))
    .slice(0, SHOWN)
    .map(({ word }) => word);
}

/** "did you mean a, b?"; `otherwise` if there is nothing to ask. */
export function didYouMean(words: readonly string[], otherwise: string): string {
  return words.length === 0 ? otherwise : `did you mean ${words.slice(0, SHOWN).join(" or ")}?`;
}
