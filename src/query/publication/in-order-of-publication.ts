import { compareText } from "../../list/compare-text";
import type { Article } from "../../model/article";
import type { Fact } from "../../model/fact";
import { articlesOf } from "./articles-of";

/** Sorts after every date. */
const NEVER = "~";

/**
 * A fresh list by the publication of the articles, within one article in the order of its text; ties keep their order.
 * An article is placed by its last possible day, then by its first, then by its id; one that is not given comes last.
 */
export function inOrderOfPublication<T extends Pick<Fact, "article" | "quote">>(
  facts: readonly T[],
  articles: readonly Article[],
): T[] {
  const keyed = articlesOf(facts, articles).map(({ id, published }) => ({
    id,
    key: keyOf(published.before, published.from, id),
  }));
  const ranks = new Map(keyed.sort((a, b) => compareText(a.key, b.key)).map(({ id }, rank) => [id, rank]));
  const rankOf = ({ article }: T): number => ranks.get(article) ?? articles.length;
  return [...facts].sort((a, b) => rankOf(a) - rankOf(b) || a.quote.start - b.quote.start);
}

function keyOf(before: string | null, from: string | null, id: string): string {
  return `${before ?? NEVER} ${from ?? ""} ${id}`;
}
