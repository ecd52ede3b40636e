import type { Dataset } from "../model/dataset";

/** The whole dataset as one JSON object. */
export function json(dataset: Dataset): ReadonlyMap<string, string> {
  return new Map([["dataset.json", `${JSON.stringify(dataset)}\n`]]);
}
