import { checkDataset } from "../../../src/schema/parse-dataset";
import { failuresOf } from "../ask-everything";
import type { Mutant } from "./mutants-of";

export interface Trial {
  readonly tried: number;
  /** How many are datasets in order all the same. */
  readonly accepted: number;
  /** What fails on those, or answers with what no answer may hold, each with the damage. */
  readonly failures: readonly string[];
}

/** Checks each mutant, and asks everything of those that pass. */
export function tryMutants(mutants: Iterable<Mutant>): Trial {
  let [tried, accepted] = [0, 0];
  const failures: string[] = [];
  for (const { field, damage, path, data } of mutants) {
    tried += 1;
    const { dataset, problems } = checkDataset(data);
    if (dataset === undefined || problems.length > 0) continue;
    accepted += 1;
    failures.push(...failuresOf(dataset).map((failure) => `${field} (${path.join(".")}) ${damage}: ${failure}`));
  }
  return { tried, accepted, failures };
}
