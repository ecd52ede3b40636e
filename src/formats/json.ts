import type { Dataset } from "../model/dataset";

/** The whole dataset as one JSON object, each fact once: `facts`, all kinds together, is left for the reader to join. */
export function json(dataset: Dataset): ReadonlyMap<string, string> {
  const { facts: _joined, ...file } = dataset;
  return new Map([["dataset.json", `${JSON.stringify(file)}\n`]]);
}
