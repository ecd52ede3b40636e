import { readParts } from "../list/read-parts";
import type { Dataset } from "../model/dataset";
import type { Fact } from "../model/fact";
import type { Ids } from "../model/ids";

/**
 * The facts that were read from an article, in the order of its text; ties keep the dataset's order.
 *
 * No match gives `[]`. Throws `TypeError` for what is no dataset.
 * @category Finding facts
 * @since 1.0.0
 * @example
 * factsInArticle(dataset, "a003")[0]?.id; // => "role.roman-vassilenko.deputy-foreign-minister.a003"
 */
export function factsInArticle<I extends Ids>(data: Pick<Dataset<I>, "facts">, article: I["article"]): Fact<I>[] {
  const { facts } = readParts("factsInArticle", data, "facts");
  return facts.filter((fact) => fact.article === article).sort((a, b) => a.quote.start - b.quote.start);
}
