/** Words by their meaning. Lower case stands for any case; with a capital they match as they are written. */
export type WordRow<T> = readonly [meaning: T, words: readonly string[]];

/** The words of a list that is written in one line. */
export function splitWords(words: string): readonly string[] {
  return words.split(", ");
}
