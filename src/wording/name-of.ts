import { indexById } from "../list/index-by-id";
import { readParts } from "../list/read-parts";
import type { Dataset } from "../model/dataset";
import type { Ids } from "../model/ids";

/**
 * The parts of a dataset that have names.
 * @category Words
 * @since 1.0.0
 */
export type NamedParts<I extends Ids = Ids> = Pick<
  Dataset<I>,
  "entities" | "indicators" | "predicates" | "posts" | "articles"
>;

/** How ids are named: {@link nameOf} with the data at hand. */
export type Names = (id: string) => string;

/**
 * The name behind an id: that of an entity, the title of an indicator, predicate or post, the publisher of an article.
 *
 * Takes any text; one that the data does not know is given back as it is. Throws `TypeError` for what is no dataset.
 * @category Words
 * @since 1.0.0
 * @example
 * nameOf(dataset, "eu"); // => "European Union"
 * nameOf(dataset, "a003"); // => "Kazakhstan Today"
 * nameOf(dataset, "atlantis"); // => "atlantis"
 */
export function nameOf<I extends Ids>(data: NamedParts<I>, id: string): string {
  const parts = readParts("nameOf", data, "entities", "indicators", "predicates", "posts", "articles");
  return (
    indexById(parts.entities).get(id)?.name ??
    indexById(parts.indicators).get(id)?.title ??
    indexById(parts.predicates).get(id)?.title ??
    indexById(parts.posts).get(id)?.title ??
    indexById(parts.articles).get(id)?.publisher.name ??
    id
  );
}
