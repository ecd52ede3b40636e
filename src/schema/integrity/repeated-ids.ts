import type { Dataset } from "../../model/dataset";
import type { DatasetProblem } from "../dataset-problem";

/** Every id that two entries of one family share: entities, articles, facts of whatever kind, … */
export function repeatedIds(data: Dataset): DatasetProblem[] {
  const { articles, entities, indicators, predicates, posts, facts, findings, withdrawn } = data;
  const families = { articles, entities, indicators, predicates, posts, facts, findings, withdrawn };
  return Object.entries(families).flatMap(([list, rows]) => {
    const seen = new Set<string>();
    return rows.flatMap(({ id }) => (seen.size === seen.add(id).size ? [repeated(list, id)] : []));
  });
}

const repeated = (list: string, id: string): DatasetProblem => ({
  path: [list, id],
  found: "an id that is there twice",
  expected: "one entry an id",
  fix: "take one of the two away, or give it an id of its own",
});
