import type { Dataset } from "../../model/dataset";
import type { DatasetProblem } from "../dataset-problem";

/** Every id that two entries of one family share: entities, articles, facts of whatever kind; and codes of countries. */
export function repeatedIds(data: Dataset): DatasetProblem[] {
  const { articles, entities, indicators, predicates, posts, facts, findings, withdrawn } = data;
  const families = { articles, entities, indicators, predicates, posts, facts, findings, withdrawn };
  const codes = entities.flatMap(({ code }) => code ?? []);
  return [
    ...Object.entries(families).flatMap(([list, rows]) =>
      twiceIn(rows.map(({ id }) => id)).map((id) => repeated([list, id])),
    ),
    ...twiceIn(codes).map((code) => repeated(["entities", code])),
  ];
}

function twiceIn(ids: readonly string[]): string[] {
  const seen = new Set<string>();
  return ids.filter((id) => seen.size === seen.add(id).size);
}

const repeated = (path: readonly string[]): DatasetProblem => ({
  path,
  found: "an id or code that is there twice",
  expected: "one entry for each",
  fix: "take one of the two away, or give it an id of its own",
});
