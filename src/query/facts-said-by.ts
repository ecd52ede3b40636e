import { readParts } from "../list/read-parts";
import type { Dataset } from "../model/dataset";
import type { Fact } from "../model/fact";
import type { Ids } from "../model/ids";
import { inOrderOfPublication } from "./publication/in-order-of-publication";

/**
 * The facts that somebody is quoted for, in quotation marks or reported speech, in the order of publication, within an
 * article in the order of its text.
 *
 * `who` is whoever spoke: a person, a party, or an event for a group without a name. Nobody speaks for another here: what
 * a minister said is not what the country said. What an article says in its own voice nobody said. No match gives `[]`.
 * Throws `TypeError` for what is no dataset.
 * @category Finding facts
 * @since 1.0.0
 * @example
 * const growths = factsSaidBy(dataset, "roman-vassilenko").filter(({ id }) => id.startsWith("trade-turnover-growth"));
 * growths.map(({ article }) => article); // => ["a001","a000"]
 */
export function factsSaidBy<I extends Ids>(data: Pick<Dataset<I>, "facts" | "articles">, who: I["entity"]): Fact<I>[] {
  const { facts, articles } = readParts("factsSaidBy", data, "facts", "articles");
  return inOrderOfPublication(facts, articles).filter(({ saidBy }) => saidBy === who);
}
