import type { Quantity } from "../model/quantity";

/** A quantity that was read from a sentence, with its direction counted from the start of the article. */
export function inArticle({ direction, ...quantity }: Quantity, sentence: { readonly start: number }): Quantity {
  if (direction === undefined) return quantity;
  const { exact, start, end } = direction;
  return { ...quantity, direction: { exact, start: start + sentence.start, end: end + sentence.start } };
}
