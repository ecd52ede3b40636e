import { distance } from "fastest-levenshtein";

/** `did you mean "quote"?` for the nearest known word, or what is known if none is near. */
export function suggest(word: string, known: readonly string[]): string {
  const near = closestWord(word, known);
  if (near !== undefined) return `did you mean "${near}"?`;
  return known.length <= 20 ? `one of: ${known.join(", ")}` : `one of ${known.length} known; none is near "${word}"`;
}

function closestWord(word: string, known: readonly string[]): string | undefined {
  const limit = Math.max(2, Math.floor(word.length / 3));
  let best: { word: string; far: number } | undefined;
  for (const candidate of known) {
    const far = distance(word.slice(0, 100), candidate);
    if (far <= limit && far < (best?.far ?? Number.POSITIVE_INFINITY)) best = { word: candidate, far };
  }
  return best?.word;
}
