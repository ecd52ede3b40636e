import type { Dataset } from "../../../src/model/dataset";
import { knownOn } from "../../../src/query/known-on";
import type { Question } from "./question";

const DAY = "2010-06-15";
const END = "2010-06-16";

export const knownOnADay: Question = {
  name: "knownOn",
  helper: (data) => knownOn(data, DAY),
  plain: factsByPublication,
  sql: ({ facts, articles }) => ({
    statement: `SELECT fact.id FROM ? AS fact JOIN ? AS article ON fact.article = article.id WHERE article.ends <= '${END}'`,
    tables: [
      facts.map(({ id, article }) => ({ id, article })),
      articles.map(({ id, published }) => ({ id, ends: published.before ?? "~" })),
    ],
  }),
};

function factsByPublication(data: Dataset): Partial<Dataset> {
  const articles = data.articles.filter(({ published }) => (published.before ?? "~") <= END);
  const ids = new Set(articles.map(({ id }) => id));
  const facts = data.facts.filter(({ article }) => ids.has(article));
  const named = new Set<string | undefined>();
  for (const fact of facts) {
    if ("subject" in fact) named.add(fact.subject).add(fact.partner);
    if ("object" in fact) named.add(fact.object);
    if ("person" in fact) named.add(fact.person).add(fact.organisation);
    if ("event" in fact)
      for (const id of [fact.event, fact.place, ...fact.participants, ...(fact.topics ?? [])]) named.add(id);
  }
  return {
    articles,
    facts,
    observations: data.observations.filter(({ article }) => ids.has(article)),
    roles: data.roles.filter(({ article }) => ids.has(article)),
    events: data.events.filter(({ article }) => ids.has(article)),
    statements: data.statements.filter(({ article }) => ids.has(article)),
    entities: data.entities.filter(({ id }) => named.has(id)),
  };
}
