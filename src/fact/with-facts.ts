import { factParts } from "../list/dataset-parts";
import { readParts } from "../list/read-parts";
import type { Dataset, DatasetFile } from "../model/dataset";
import type { Fact } from "../model/fact";
import type { Ids } from "../model/ids";

/**
 * The data with `facts` added: observations, roles, events and statements, in this order and their own.
 *
 * For a `dataset.json`, in which each fact stands once; what is in it is taken as it is, unchecked; `parseDataset`
 * checks it. Throws `TypeError` for what is no dataset. Never changes its
 * input.
 *
 * @since 1.0.0
 * @category Data
 * @example
 * const { facts, ...file } = dataset;
 * withFacts(file).facts.length === facts.length; // => true
 */
export function withFacts<I extends Ids>(data: DatasetFile<I>): Dataset<I> {
  readParts("withFacts", data, ...factParts);
  const { observations, roles, events, statements, findings, aliases, withdrawn, ...head } = data;
  const facts: Fact<I>[] = [...observations, ...roles, ...events, ...statements];
  return { ...head, observations, roles, events, statements, facts, findings, aliases, withdrawn };
}
