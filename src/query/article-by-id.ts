import { indexById } from "../list/index-by-id";
import { readParts } from "../list/read-parts";
import type { Article } from "../model/article";
import type { Dataset } from "../model/dataset";
import type { Ids } from "../model/ids";

/**
 * The article with an id.
 *
 * Takes any text; an id that the data does not have gives `undefined`. Throws `TypeError` for what is no
 * dataset.
 * @category Words
 * @since 1.0.0
 * @example
 * articleById(dataset, "a003")?.publisher.name; // => "Kazakhstan Today"
 * articleById(dataset, "a999"); // => undefined
 */
export function articleById<I extends Ids>(data: Pick<Dataset<I>, "articles">, id: string): Article<I> | undefined {
  return indexById(readParts("articleById", data, "articles").articles).get(id);
}
