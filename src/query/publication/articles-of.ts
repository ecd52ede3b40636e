import type { Article } from "../../model/article";
import type { Fact } from "../../model/fact";
import type { Ids } from "../../model/ids";

/** The articles that facts are from, in the order given: a few, if few facts are asked for. */
export function articlesOf<I extends Ids>(
  facts: readonly Pick<Fact<I>, "article">[],
  articles: readonly Article<I>[],
): Article<I>[] {
  const named = new Set<string>(facts.map(({ article }) => article));
  return articles.filter(({ id }) => named.has(id));
}
