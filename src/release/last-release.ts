import { datasetParts } from "../list/dataset-parts";
import { isData } from "../list/is-data";
import type { DatasetFile } from "../model/dataset";
import type { Vocabulary } from "./vocabulary";

/** The data as last released, with the fixed lists of its time. */
export interface Release {
  readonly dataset: DatasetFile;
  readonly vocabulary: Vocabulary;
}

const LACKING = `.release/last.ndjson
  found:    a first line that does not name every part
  expected: "parts": ${datasetParts.join(", ")}
  fix:      take the file as it is at the tag of the last release`;

interface ReleaseHead {
  readonly parts: readonly string[];
  readonly vocabulary: Vocabulary;
}

/** The release with one record a line, so that its next version is a short difference. The first line is what is no record. */
export function writeRelease({ dataset, vocabulary }: Release): string {
  const fields: [string, unknown][] = Object.entries(dataset);
  const lists = fields.filter((field): field is [string, unknown[]] => Array.isArray(field[1]));
  const rest = Object.fromEntries(fields.filter(([, value]) => !Array.isArray(value)));
  const head = { ...rest, parts: lists.map(([part]) => part), vocabulary };
  const records = lists.flatMap(([part, list]) => list.map((record) => ({ part, record })));
  return [head, ...records].map((line) => `${JSON.stringify(line)}\n`).join("");
}

/** Not held against the schemas: those are of the next version, which may have another shape. */
export function readRelease(text: string): Release {
  const [first = "{}", ...lines] = text.trimEnd().split("\n");
  const { parts, vocabulary, ...rest } = JSON.parse(first) as ReleaseHead;
  const records = lines.map((line) => JSON.parse(line) as { part: string; record: unknown });
  const listOf = (part: string) => records.filter((each) => each.part === part).map(({ record }) => record);
  const lists = Object.fromEntries(parts.map((part) => [part, listOf(part)]));
  const dataset: unknown = { ...rest, ...lists };
  if (!hasParts(dataset)) throw new Error(LACKING);
  return { dataset, vocabulary };
}

/** Whether the lists are there that versions are compared by. */
function hasParts(data: unknown): data is DatasetFile {
  return isData(data) && datasetParts.every((part) => Array.isArray(data[part]));
}
