import { factId } from "../../fact/fact-id";
import type { Dataset } from "../../model/dataset";
import type { DatasetProblem } from "../dataset-problem";
import { pathOf } from "./path-of";

/**
 * Every fact or article whose id does not follow from its fields. Asked of what this project builds; other data may name its facts as
 * it likes.
 */
export function underivedIds({ facts, articles }: Pick<Dataset, "facts" | "articles">): DatasetProblem[] {
  const ofArticles = articles
    .filter(({ id, file }) => id !== `a${/^\d+/.exec(file)?.[0]}`)
    .map(({ id, file }) => underived(["articles", id], id, `the number of ${file}`));
  const ofFacts = facts.flatMap((fact) => {
    const derived = factId(fact);
    const rest = fact.id.startsWith(derived) ? fact.id.slice(derived.length) : "?";
    if (rest === "" || /^-(?:[2-9]|[1-9]\d)$/.test(rest)) return [];
    return [underived(pathOf(fact), fact.id, `"${derived}"`)];
  });
  return [...ofArticles, ...ofFacts];
}

const underived = (path: readonly string[], id: string, expected: string): DatasetProblem => ({
  path,
  found: `"${id}"`,
  expected,
  fix: "derive the id from the fields",
});
