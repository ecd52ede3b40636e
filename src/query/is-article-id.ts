import type { Dataset } from "../model/dataset";
import type { Ids } from "../model/ids";

/**
 * Whether a text is the id of an article in the data; if so, its type narrows to the ids of the data.
 *
 * Never throws.
 * @category Ids
 * @since 1.0.0
 * @example
 * isArticleId(dataset, "a003"); // => true
 */
export function isArticleId<I extends Ids>(data: Pick<Dataset<I>, "articles">, id: string): id is I["article"] {
  return data.articles.some((article) => article.id === id);
}
