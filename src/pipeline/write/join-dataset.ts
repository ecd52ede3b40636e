import { latestDay } from "../../fact/latest-day";
import type { Issue } from "../../ground/issue";
import { type Content, canonicalText } from "../../list/canonical-text";
import { compareText } from "../../list/compare-text";
import { sha256 } from "../../list/sha256";
import type { Dataset } from "../../model/dataset";
import type { Fact, FactKind } from "../../model/fact";
import { checkFacts } from "../check/check-facts";
import type { Curated } from "../curate/reading";

/** The dataset as the seeds give it: all but its version and site, which the package adds, and the facts in one list. */
export type Joined = Omit<Dataset, "version" | "homepage" | "facts">;

/** One dataset out of the articles, everything in it sorted by id, with what the audit finds in it. */
export function joinDataset({ lists, articles }: Curated): { data: Joined; issues: Issue[] } {
  const facts = articles.flatMap((article) => article.facts);
  const parts = {
    latestArticle: latestDay(articles.map(({ article }) => article)),
    articles: sortedById(articles.map(({ article }) => article)),
    entities: sortedById([...lists.entities.values()]),
    indicators: sortedById([...lists.indicators.values()]),
    predicates: sortedById([...lists.predicates.values()]),
    posts: sortedById([...lists.posts.values()]),
    observations: ofKind(facts, "observation"),
    roles: ofKind(facts, "role"),
    events: ofKind(facts, "event"),
    statements: ofKind(facts, "statement"),
    aliases: lists.aliases.renamed,
    withdrawn: lists.aliases.withdrawn,
  };
  const texts = new Map(articles.map(({ article, body }) => [article.id, body.text]));
  const { findings, issues } = checkFacts(parts, texts, lists);
  const content: Content = { ...parts, findings };
  return { data: { hash: sha256(canonicalText(content)), ...content }, issues };
}

function ofKind<K extends FactKind>(facts: readonly Fact[], kind: K): Extract<Fact, { kind: K }>[] {
  return sortedById(facts.filter((fact): fact is Extract<Fact, { kind: K }> => fact.kind === kind));
}

function sortedById<T extends { readonly id: string }>(list: readonly T[]): T[] {
  return [...list].sort((a, b) => compareText(a.id, b.id));
}
