import { compareText } from "../../list/compare-text";
import { groupBy } from "../../list/group-by";
import type { Article } from "../../model/article";
import type { Fact } from "../../model/fact";

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
  const factsIn = groupBy(facts, ({ article }) => article);
  const keyed = articles.flatMap(({ id, published }) =>
    factsIn.has(id) ? { id, key: keyOf(published.before, published.from, id) } : [],
  );
  const published = keyed.sort((a, b) => compareText(a.key, b.key)).map(({ id }) => id);
  const known = new Set<string>(published);
  const elsewhere = facts.filter(({ article }) => !known.has(article));
  const groups = [...published.map((id) => factsIn.get(id) ?? []), elsewhere];
  return groups.flatMap((group) => [...group].sort((a, b) => a.quote.start - b.quote.start));
}

function keyOf(before: string | null, from: string | null, id: string): string {
  return `${before ?? NEVER} ${from ?? ""} ${id}`;
}
