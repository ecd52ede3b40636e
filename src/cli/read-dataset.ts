import { readFileSync } from "node:fs";
import type { Dataset } from "../index";
import { DatasetError, parseDataset } from "../schema/parse-dataset";
import { EXIT, InputError } from "./command";

/** The dataset of a JSON file. Throws an error that says where it is none. */
export function readDataset(path: string): Dataset {
  try {
    return parseDataset(JSON.parse(readFileSync(path, "utf8")));
  } catch (error) {
    if (error instanceof DatasetError) throw refused(path, error.problems.slice(0, 5).join("; "));
    if (error instanceof SyntaxError) throw refused(path, error.message);
    throw new InputError(EXIT.disk, path, (error as Error).message, "a file that can be read", "check the path");
  }
}

function refused(path: string, found: string): InputError {
  return new InputError(
    EXIT.badInput,
    path,
    found,
    "a dataset as kz-eu-facts/data/dataset.json has it",
    "take the file out of the package of that version",
  );
}
