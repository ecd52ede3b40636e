import { renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { decode } from "./decode";
import { formatSeed } from "./format-seed";
import { readSeeds } from "./read-seeds";

/** Puts every seed file in order, and gives the paths of those that were not. Files that are no plain text stay. */
export function formatSeeds(root: string): string[] {
  return readSeeds(root).files.flatMap(({ path, bytes }) => {
    const decoded = decode(path, bytes);
    if ("issues" in decoded) return [];
    const formatted = formatSeed(path, decoded.text);
    if (formatted === decoded.text) return [];
    writeFileSync(join(root, `${path}.next`), formatted);
    renameSync(join(root, `${path}.next`), join(root, path));
    return [path];
  });
}
