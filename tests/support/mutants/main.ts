import { dataset } from "../../../src/dataset/dataset";
import type { Dataset, DatasetFile } from "../../../src/model/dataset";
import { SMALL_DATASET } from "../small-dataset";
import { subsetOf } from "../subset-of";
import { randomMutants } from "./random-mutants";
import { tryMutants } from "./try-mutants";

/** `npx tsx tests/support/mutants/main.ts [COUNT] [SEED]`: damages the dataset, parts of it and a small one, and asks everything of what passes. */
const [count, seed] = [Number(process.argv[2] ?? 20_000), Number(process.argv[3] ?? 1)];
const shares = [
  ["a small dataset", SMALL_DATASET, 0.9],
  ["two articles", subsetOf(dataset, (id) => id === "a001" || id === "a004"), 0.05],
  ["the dataset", dataset, 0.05],
] as const;
for (const [name, data, share] of shares) {
  const { tried, accepted, failures } = tryMutants(randomMutants(fileOf(data), Math.round(count * share), seed));
  console.log(`${name}: ${tried} mutants, ${accepted} accepted, ${failures.length} failures`);
  for (const failure of failures.slice(0, 50)) console.log(`  ${failure}`);
  if (failures.length > 0) process.exitCode = 1;
}

/** As a file has it, each fact once. */
function fileOf(data: Dataset): DatasetFile {
  const { facts: _, ...file } = data;
  return file;
}
