import type { KnownIds } from "../dataset/types";
import { indexById } from "../list/index-by-id";
import { readParts, readRecord } from "../list/read-parts";
import type { Article } from "../model/article";
import type { Dataset } from "../model/dataset";
import type { Fact } from "../model/fact";
import type { Ids } from "../model/ids";
import type { Quote } from "../model/quote";

/**
 * Where a fact was read: the article, and the passages of it with their offsets.
 * @category Citing
 * @since 1.0.0
 */
export interface Source<I extends Ids = KnownIds> {
  readonly article: Article<I>;
  /** The clause with the words that were read, `[start, end)` in UTF-16 code units of the article's file. */
  readonly quote: Quote;
  /** Other passages of the article that the fact needs, in the order of the text; empty if it needs none. */
  readonly context: readonly Quote[];
}

/**
 * Where a fact was read: the article, the quote and its context with their offsets.
 *
 * An article that the data does not have gives `undefined`. Throws `TypeError` for what is no dataset.
 * @category Citing
 * @since 1.0.0
 * @example
 * sourceOf(dataset, dataset.roles[0])?.article.publisher.name; // => "DKnews.kz"
 * sourceOf(dataset, dataset.roles[0])?.quote.start; // => 288
 */
export function sourceOf<I extends Ids>(
  data: Pick<Dataset<I>, "articles">,
  fact: Pick<Fact, "article" | "quote" | "context">,
): Source<I> | undefined {
  const { articles } = readParts("sourceOf", data, "articles");
  const { article: id, quote, context = [] } = readRecord("sourceOf", "fact", fact);
  const article = indexById(articles).get(id);
  return article && { article, quote, context: [...context] };
}
