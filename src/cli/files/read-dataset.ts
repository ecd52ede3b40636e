import type { AnyDatasetFile } from "../../index";
import type { Dataset } from "../../model/dataset";
import type { DatasetProblem } from "../../schema/dataset-problem";
import { DatasetError, parseDataset } from "../../schema/parse-dataset";
import { parseFrame } from "../../schema/parse-frame";
import { badInput, type CommandRefusal } from "../command-refusal";
import { readRegularFile } from "./read-regular-file";

const MOST_BYTES = 64 * 2 ** 20;
const DEEPEST = 40;
const LISTED = 10;
const EXPECTED = "a dataset as kz-eu-facts/data/dataset.json has it";

/** The dataset of a JSON file, checked in every field. Refuses what is none, and says why. */
export function readDataset(path: string): Dataset {
  return readAs(parseDataset, path);
}

/** The same of any version, whose fields may be others: checked is what a comparison needs. */
export function readDatasetFile(path: string): AnyDatasetFile {
  return readAs(parseFrame, path);
}

function readAs<T>(parse: (data: unknown) => T, path: string): T {
  const text = readRegularFile(path, MOST_BYTES, EXPECTED).toString("utf8");
  const data = parseJson(path, text);
  if (isTooDeep(data)) throw notDataset(path, [`JSON nested deeper than ${DEEPEST} levels`]);
  try {
    return parse(data);
  } catch (error) {
    if (error instanceof DatasetError) throw notDataset(path, error.problems.map(problemLine));
    throw error;
  }
}

function parseJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    // Its message quotes the file, at any length.
    throw notDataset(path, [error instanceof RangeError ? "JSON that is nested too deep" : "no JSON"]);
  }
}

/** Without recursion: the stack is what deep nesting would break. */
function isTooDeep(data: unknown): boolean {
  let level = [data];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST) return true;
    level = level.flatMap((value) => (typeof value === "object" && value !== null ? Object.values(value) : []));
  }
  return false;
}

function problemLine({ path, found, expected }: DatasetProblem): string {
  return `${path.join(" › ")}: ${found}; expected: ${expected}`;
}

/** Of many problems the first, and how many more there are. */
function notDataset(path: string, problems: readonly string[]): CommandRefusal {
  const more = problems.length > LISTED ? [`and ${problems.length - LISTED} more`] : [];
  return badInput({
    where: path,
    found: [...problems.slice(0, LISTED), ...more],
    expected: EXPECTED,
    fix: "take dataset.json out of the package, and the command line of the same version",
  });
}
