import { lstatSync, readFileSync, statSync } from "node:fs";
import { CommandRefusal, diskTrouble } from "../command-refusal";
import { reasonOf } from "./reason-of";

/**
 * The bytes of a regular file no longer than `most`; a device, a pipe or a folder is refused before it is opened.
 * With `isPlain`, a link is refused too.
 */
export function readRegularFile(path: string, most: number, expected: string, isPlain = false): Buffer {
  const refuse = (found: string) =>
    diskTrouble({ where: path, found, expected, fix: "check the path, and that the file can be read" });
  try {
    const stat = isPlain ? lstatSync(path) : statSync(path);
    if (!stat.isFile()) throw refuse("no regular file");
    if (stat.size > most) throw refuse(`${stat.size} bytes, more than ${most}`);
    return readFileSync(path);
  } catch (error) {
    throw error instanceof CommandRefusal ? error : refuse(reasonOf(error));
  }
}
