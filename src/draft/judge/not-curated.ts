import { entitiesOf } from "../../fact/entities-of";
import type { BegunFact, CuratedArticle } from "../../pipeline/curate/reading";
import { contains, meet, type TextSpan } from "../../text/text-span";
import type { DraftEntry } from "../draft";

/** What a curator has made of an article already: the words that were read or ignored, and whom the facts name. */
export interface CuratedPart {
  readonly read: readonly TextSpan[];
  readonly named: readonly string[];
  readonly facts: CuratedArticle["facts"];
  /** Facts with a question that is still open, or a mistake. */
  readonly begun: readonly BegunFact[];
}

/** What stands in a curator's file. */
export function curatedIn({ article, facts, read, ignored, excused }: CuratedArticle): CuratedPart {
  const begun = excused.flatMap((each) => each.begun ?? []);
  return {
    read: [...read, ...ignored],
    named: [...article.reportedBy, ...facts.flatMap(entitiesOf), ...begun.flatMap(({ ids }) => ids)],
    facts,
    begun,
  };
}

/** The entries that the curator has not: figures by their words, people and events by the quotes that they meet. */
export function notCurated(entries: readonly DraftEntry[], done: CuratedPart): readonly DraftEntry[] {
  return entries.filter((entry) => !isCurated(entry, done) && !done.begun.some((fact) => isBegun(entry, fact)));
}

function isCurated({ kind, at, quote }: DraftEntry, { read, facts }: CuratedPart): boolean {
  return kind === "observation"
    ? read.some((span) => contains(span, at))
    : facts.some((fact) => fact.kind === kind && meet(fact.quote, quote));
}

function isBegun({ kind, at, quote }: DraftEntry, fact: BegunFact): boolean {
  return fact.kind === kind && (kind === "observation" ? meet(fact.figure ?? fact.quote, at) : meet(fact.quote, quote));
}
