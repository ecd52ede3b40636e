import { readFileSync } from "node:fs";
import type { AnyDatasetFile } from "../index";
import type { Dataset } from "../model/dataset";
import type { DatasetProblem } from "../schema/dataset-problem";
import { DatasetError, parseDataset } from "../schema/parse-dataset";
import { parseFrame } from "../schema/parse-frame";
import { visible } from "../text/visible";
import { EXIT, InputError } from "./command";

/** The dataset of a JSON file, checked in every field. Throws an error that says where it is none. */
export function readDataset(path: string): Dataset {
  return readAs(parseDataset, path);
}

/** The same of any version, whose fields may be others: checked is what a comparison needs. */
export function readDatasetFile(path: string): AnyDatasetFile {
  return readAs(parseFrame, path);
}

function readAs<T>(parse: (data: unknown) => T, path: string): T {
  try {
    return parse(JSON.parse(readFileSync(path, "utf8")));
  } catch (error) {
    if (error instanceof DatasetError) throw refused(path, listed(error.problems));
    if (error instanceof SyntaxError) throw refused(path, error.message);
    throw new InputError(EXIT.disk, path, (error as Error).message, "a file that can be read", "check the path");
  }
}

const SHOWN = 10;

/** Problems one below the other; of many the first, and how many more there are. */
function listed(problems: readonly DatasetProblem[]): string {
  const more = problems.length > SHOWN ? [`and ${problems.length - SHOWN} more`] : [];
  const lines = problems
    .slice(0, SHOWN)
    .map(({ path, found, expected }) => `${path.join(" › ")}: ${found}; expected: ${expected}`);
  return [...lines, ...more].map(visible).join("\n            ");
}

function refused(path: string, found: string): InputError {
  return new InputError(
    EXIT.badInput,
    path,
    found,
    "a dataset as kz-eu-facts/data/dataset.json has it",
    "take dataset.json out of the package, and the command line of the same version",
  );
}
