import type { Issue } from "../../ground/issue";
import type { DatasetFile } from "../../model/dataset";
import { underivedIds } from "../../schema/integrity/underived-ids";
import { checkDataset } from "../../schema/parse-dataset";

/** The version that stands in for the package's, which is not known yet. */
const NO_VERSION = "0.0.0";

/** What is wrong with the dataset as a whole, though each of its seeds could be read; each problem where it would stand. */
export function checkIntegrity(data: Omit<DatasetFile, "version">): Issue[] {
  const { dataset, problems } = checkDataset({ version: NO_VERSION, ...data });
  return [...problems, ...(dataset ? underivedIds(dataset) : [])].map(({ path: [part = "", ...key], ...problem }) => ({
    file: `data/${part}.ts`,
    key,
    ...problem,
  }));
}
