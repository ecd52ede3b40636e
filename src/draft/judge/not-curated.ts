import { entitiesOf } from "../../fact/entities-of";
import type { CuratedArticle } from "../../pipeline/curate/reading";
import { contains, meet, type TextSpan } from "../../text/text-span";
import type { DraftEntry } from "../draft";

/** What a curator has made of an article already: the words that were read or ignored, and whom the facts name. */
export interface CuratedPart {
  readonly read: readonly TextSpan[];
  readonly named: readonly string[];
  readonly facts: CuratedArticle["facts"];
}

/** What stands in a curator's file. */
export function curatedIn({ article, facts, read, ignored }: CuratedArticle): CuratedPart {
  return { read: [...read, ...ignored], named: [...article.reportedBy, ...facts.flatMap(entitiesOf)], facts };
}

/** The entries that the curator has not: figures by their words, people and events by the quotes that they meet. */
export function notCurated(entries: readonly DraftEntry[], { read, facts }: CuratedPart): readonly DraftEntry[] {
  return entries.filter(({ kind, at, quote }) =>
    kind === "observation"
      ? !read.some((span) => contains(span, at))
      : !facts.some((fact) => fact.kind === kind && meet(fact.quote, quote)),
  );
}
