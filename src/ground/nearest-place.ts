import { distance } from "fastest-levenshtein";
import { position } from "../text/position";

/** Where words that do not stand in a text come nearest to it, and the first character that differs there. */
export interface NearestPlace {
  readonly start: number;
  readonly line: number;
  readonly text: string;
  /** The character written, and the one that stands in the text; empty at an end. */
  readonly written: string;
  readonly stands: string;
}

const SEED = 12;
const CLOSE_ENOUGH = 0.4;

/**
 * The place of `text` that needs the fewest edits to become `words`; `undefined` if even that needs edits for more
 * than four in ten characters. Only places that share a run of characters with the words are weighed.
 */
export function nearestPlace(words: string, text: string): NearestPlace | undefined {
  let best: { start: number; far: number; at: number } | undefined;
  for (const start of candidates(words, text)) {
    const far = distance(words, text.slice(start, start + words.length));
    const at = firstDifference(words, text.slice(start));
    if (best === undefined || far < best.far || (far === best.far && at > best.at)) best = { start, far, at };
  }
  if (best === undefined || best.far > words.length * CLOSE_ENOUGH) return undefined;
  const { at } = best;
  const stretch = text.slice(best.start, best.start + words.length + 1);
  return {
    start: best.start,
    line: position(text, best.start).line,
    text: stretch.slice(0, words.length),
    written: words[at] ?? "",
    stands: stretch[at] ?? "",
  };
}

function firstDifference(words: string, stretch: string): number {
  let at = 0;
  while (at < words.length && words[at] === stretch[at]) at += 1;
  return at;
}

function candidates(words: string, text: string): Set<number> {
  const size = Math.min(SEED, Math.max(1, Math.floor(words.length / 3)));
  const starts = new Set<number>();
  for (let from = 0; from + size <= words.length && starts.size < 50; from += size) {
    const run = words.slice(from, from + size);
    for (let at = text.indexOf(run); at !== -1 && starts.size < 50; at = text.indexOf(run, at + 1))
      for (const shift of [0, -1, 1]) if (at - from + shift >= 0) starts.add(at - from + shift);
  }
  return starts;
}
