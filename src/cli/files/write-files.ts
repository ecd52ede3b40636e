import { randomUUID } from "node:crypto";
import { lstatSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { FileContent } from "../../formats/format";
import { type CommandRefusal, diskTrouble } from "../command-refusal";
import { reasonOf } from "./reason-of";

/**
 * Writes files into a folder: all of them beside their places first, then each renamed into its place, so that no half
 * set is left. A link in the way is replaced, never followed. Gives the paths.
 */
export function writeFiles(folder: string, files: ReadonlyMap<string, FileContent>): string[] {
  const moves = [...files].map(([name, content]) => {
    const path = join(folder, name);
    return { path, beside: join(dirname(path), `.${randomUUID()}.tmp`), content };
  });
  const written: string[] = [];
  try {
    for (const { path, beside, content } of moves)
      doing(path, () => {
        makeFolder(dirname(path));
        refuseFolder(path);
        written.push(beside);
        writeFileSync(beside, content, { flag: "wx" });
      });
    for (const { path, beside } of moves) doing(path, () => renameSync(beside, path));
  } finally {
    for (const beside of written) rmSync(beside, { force: true });
  }
  return moves.map(({ path }) => path);
}

function doing(path: string, write: () => void): void {
  try {
    write();
  } catch (error) {
    throw notWritable(path, reasonOf(error));
  }
}

/** One level after the other: a recursive mkdirSync never ends if a folder such as /proc takes no new one. */
function makeFolder(path: string): void {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return;
  const parent = dirname(path);
  if (parent !== path) makeFolder(parent);
  mkdirSync(path);
}

/** Before anything is renamed: a folder in the way would stop that half-way. */
function refuseFolder(path: string): void {
  if (lstatSync(path, { throwIfNoEntry: false })?.isDirectory())
    throw Object.assign(new Error(path), { code: "EISDIR" });
}

function notWritable(path: string, found: string): CommandRefusal {
  return diskTrouble({
    where: path,
    found,
    expected: "a file that can be written",
    fix: "choose another folder with --out",
  });
}
