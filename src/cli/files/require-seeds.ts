import { statSync } from "node:fs";
import { join } from "node:path";
import { diskTrouble } from "../command-refusal";
import { reasonOf } from "./reason-of";

/** Refuses a folder without seeds before anything in it is read, and says how to lay them out. */
export function requireSeeds(root: string): void {
  const seeds = join(root, "seeds");
  const found = foundAt(seeds);
  if (found === undefined) return;
  throw diskTrouble({
    where: seeds,
    found,
    expected: "a folder with articles/, curation/ and the lists",
    fix: `check --root, or lay out a folder to begin with: kz-eu-facts init ${root}`,
  });
}

function foundAt(path: string): string | undefined {
  try {
    return statSync(path).isDirectory() ? undefined : "no folder";
  } catch (error) {
    return reasonOf(error);
  }
}
