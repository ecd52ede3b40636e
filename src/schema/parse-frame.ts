import * as z from "zod";
import type { DatasetFile } from "../model/dataset";
import { DatasetError, datasetProblems } from "./parse-dataset";

const text = z.string();
const frameEntries = z.array(z.looseObject({ id: text }));
const frameFacts = z.array(z.looseObject({ id: text, quote: z.looseObject({ exact: text }) }));

/** What the dataset of each version has, whatever became of its fields. */
const frameSchema = z.looseObject({
  version: text,
  hash: text,
  articles: frameEntries,
  entities: frameEntries,
  indicators: frameEntries,
  predicates: frameEntries,
  posts: frameEntries,
  observations: frameFacts,
  roles: frameFacts,
  events: frameFacts,
  statements: frameFacts,
  findings: frameEntries,
  aliases: z.array(z.looseObject({ from: text, to: text })),
  withdrawn: frameEntries,
});

/**
 * The data as a dataset of any version, so that it can be compared with another one. Checked is only what all versions
 * share. Throws {@link DatasetError} with all problems.
 */
export function parseFrame(data: unknown): DatasetFile {
  const { success, error } = frameSchema.safeParse(data);
  if (!success) throw new DatasetError(datasetProblems(error, data));
  return data as DatasetFile;
}
