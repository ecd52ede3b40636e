import { distance } from "fastest-levenshtein";

const SHOWN = 3;

/** `; did you mean …?` with the words nearest to what was typed; empty where none is near. */
export function nearest(typed: string, known: readonly string[]): string {
  const start = typed.slice(0, 200);
  const near = known
    .map((word) => ({ word, far: distance(start, word) }))
    .filter(({ far }) => far <= Math.max(2, start.length / 3))
    .sort((a, b) => a.far - b.far || (a.word < b.word ? -1 : 1))
    .slice(0, SHOWN);
  return didYouMean(near.map(({ word }) => word));
}

/** The question at the end of a sentence; empty where there is nothing to ask. */
export function didYouMean(words: readonly string[]): string {
  return words.length === 0 ? "" : `; did you mean ${words.slice(0, SHOWN).join(", ")}?`;
}
