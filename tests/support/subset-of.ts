import { latestDay } from "../../src/fact/latest-day";
import { withFacts } from "../../src/fact/with-facts";
import type { Dataset } from "../../src/model/dataset";

/** The dataset with some of its articles alone, and what rests on nothing else. */
export function subsetOf({ facts: all, ...data }: Dataset, keeps: (article: string) => boolean): Dataset {
  const kept = ({ article }: { readonly article: string }) => keeps(article);
  const articles = data.articles.filter(({ id }) => keeps(id));
  const ids = new Set(all.filter(kept).map(({ id }) => id));
  return withFacts({
    ...data,
    latestArticle: latestDay(articles),
    articles,
    observations: data.observations.filter(kept),
    roles: data.roles.filter(kept),
    events: data.events.filter(kept),
    statements: data.statements.filter(kept),
    findings: data.findings.filter(({ facts }) => facts.every((id) => ids.has(id))),
  });
}
