import { lstatSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { type CommandRefusal, diskTrouble } from "../command-refusal";
import { reasonOf } from "./reason-of";

/** Whether anything is at a path, a link that leads nowhere too. */
export function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch (error) {
    throw notNew(path, error);
  }
}

/** Writes a file and its folders; refuses if something is there, even if it came after one last looked. */
export function writeNew(path: string, text: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text, { flag: "wx" });
  } catch (error) {
    throw notNew(path, error);
  }
}

function notNew(path: string, error: unknown): CommandRefusal {
  return diskTrouble({
    where: path,
    found: reasonOf(error),
    expected: "a folder, new or there, in which nothing is in the way",
    fix: "choose another folder",
  });
}
