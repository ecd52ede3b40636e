import * as z from "zod";
import type { DatasetFile } from "../model/dataset";
import { DatasetError, problemsOf } from "./parse-dataset";

const text = z.string();
const entries = z.array(z.looseObject({ id: text }));
const facts = z.array(z.looseObject({ id: text, quote: z.looseObject({ exact: text }) }));

/** What the dataset of each version has, whatever became of its fields. */
const frameSchema = z.looseObject({
  version: text,
  hash: text,
  articles: entries,
  entities: entries,
  indicators: entries,
  predicates: entries,
  posts: entries,
  observations: facts,
  roles: facts,
  events: facts,
  statements: facts,
  findings: entries,
  aliases: z.array(z.looseObject({ from: text, to: text })),
  withdrawn: entries,
});

/**
 * The data as a dataset of any version, so that it can be compared with another one. Checked is only what all versions
 * share. Throws {@link DatasetError} with all problems.
 */
export function parseFrame(data: unknown): DatasetFile {
  const { success, error } = frameSchema.safeParse(data);
  if (!success) throw new DatasetError(problemsOf(error, data));
  return data as DatasetFile;
}
