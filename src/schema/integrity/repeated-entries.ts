import { isData } from "../../list/is-data";
import type { Dataset } from "../../model/dataset";
import type { DatasetProblem } from "../dataset-problem";

/** Every list of texts, in whatever field, that has one of them twice: participants, aliases, words, … */
export function repeatedEntries(data: Dataset): DatasetProblem[] {
  const { articles, entities, indicators, posts, observations, roles, events, statements, findings } = data;
  const lists = { articles, entities, indicators, posts, observations, roles, events, statements, findings };
  return Object.entries(lists).flatMap(([list, rows]) => rows.flatMap((row) => repeatedWithin(row, [list, row.id])));
}

function repeatedWithin(value: unknown, path: readonly string[]): DatasetProblem[] {
  if (isData(value)) return Object.entries(value).flatMap(([key, member]) => repeatedWithin(member, [...path, key]));
  if (!Array.isArray(value)) return [];
  const twice = value.find((item, index) => typeof item === "string" && value.indexOf(item) < index);
  const deeper = value.flatMap((item, index) => repeatedWithin(item, [...path, String(index)]));
  return twice === undefined ? deeper : [repeated(path, JSON.stringify(twice))];
}

const repeated = (path: readonly string[], entry: string): DatasetProblem => ({
  path,
  found: `${entry} twice`,
  expected: "each entry once",
  fix: "take one of the two away",
});
