import { dataset } from "../../src/dataset/dataset";
import { realSeeds } from "./real";

/** The articles that the promises of tests/data are about; a later article changes none of them. */
const FIVE: ReadonlySet<string> = new Set(["a000", "a001", "a002", "a003", "a004"]);

const inFive = ({ article }: { readonly article: string }) => FIVE.has(article);
const facts = dataset.facts.filter(inFive);
const ids: ReadonlySet<string> = new Set(facts.map(({ id }) => id));

/** What the dataset says on the word of the five articles. */
export const fiveArticles: typeof dataset = {
  ...dataset,
  latestArticle: "2025-02-28",
  articles: dataset.articles.filter(({ id }) => FIVE.has(id)),
  facts,
  observations: dataset.observations.filter(inFive),
  roles: dataset.roles.filter(inFive),
  events: dataset.events.filter(inFive),
  statements: dataset.statements.filter(inFive),
  findings: dataset.findings.filter((finding) => finding.facts.every((id) => ids.has(id))),
};

/** Their texts, by article. */
export function fiveTexts(): ReadonlyMap<string, string> {
  return new Map(
    realSeeds()
      .articles.filter(({ id }) => FIVE.has(id))
      .map(({ id, text }) => [id, text]),
  );
}
