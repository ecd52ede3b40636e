import { compareText } from "../../list/compare-text";
import { groupBy } from "../../list/group-by";
import { onceForEach } from "../../list/once-for-each";
import type { Article } from "../../model/article";
import type { Fact } from "../../model/fact";

type Printed = Pick<Fact, "article" | "quote">;

/** Sorts after every date. */
const NEVER = "~";

/**
 * The facts by the publication of their articles, within one article in the order of its text; ties keep their order.
 * An article is placed by its last possible day, then by its first, then by its id; one that is not given comes first, so
 * that its facts are never the latest.
 *
 * Kept for the two lists: whoever asks about some of the facts takes them out of all, in order.
 */
export function inOrderOfPublication<T extends Printed>(
  facts: readonly T[],
  articles: readonly Article[],
): readonly T[] {
  return ordersOf(articles)(facts) as readonly T[];
}

const ordersOf = /* @__PURE__ */ onceForEach((articles: readonly Article[]) =>
  onceForEach((facts: readonly Printed[]) => sortByPublication(facts, articles)),
);

function sortByPublication(facts: readonly Printed[], articles: readonly Article[]): Printed[] {
  const factsIn = groupBy(facts, ({ article }) => article);
  const keyed = articles.flatMap(({ id, published }) =>
    factsIn.has(id) ? { id, key: keyOf(published.before, published.from, id) } : [],
  );
  const published = keyed.sort((a, b) => compareText(a.key, b.key)).map(({ id }) => id);
  const known = new Set<string>(published);
  const elsewhere = facts.filter(({ article }) => !known.has(article));
  const groups = [elsewhere, ...published.map((id) => factsIn.get(id) ?? [])];
  return groups.flatMap((group) => [...group].sort((a, b) => a.quote.start - b.quote.start));
}

function keyOf(before: string | null, from: string | null, id: string): string {
  return `${before ?? NEVER} ${from ?? ""} ${id}`;
}
