import { gather, type Seeds } from "../../src/pipeline/seeds/gather";
import { readSeeds } from "../../src/pipeline/seeds/read-seeds";

export const REPOSITORY = new URL("../..", import.meta.url).pathname;

/** The seeds of this repository; fails if they cannot be gathered. */
export function realSeeds(): Seeds {
  const { seeds, issues } = gather(readSeeds(REPOSITORY));
  if (issues.length > 0) throw new Error("the seeds of the repository cannot be gathered");
  return seeds;
}
