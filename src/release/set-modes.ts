import { chmodSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

const PROGRAM = 0o755;
const FILE = 0o644;

/** Gives all files in a folder the same modes, whatever the umask was: a tarball of it has the same bytes everywhere. */
export function setModes(folder: string, programs: readonly string[]): void {
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    const path = join(folder, name);
    if (statSync(path).isFile()) chmodSync(path, programs.includes(path) ? PROGRAM : FILE);
  }
}
