import { dataset } from "../../../src/dataset/dataset";
import { SMALL_DATASET } from "../small-dataset";
import { subsetOf } from "../subset-of";
import { randomMutants } from "./random-mutants";
import { tryMutants } from "./try-mutants";

/** `npm run test:mutants [COUNT] [SEED]`: damages the dataset, parts of it and a small one, and asks everything of what passes. */
const [count, seed] = [Number(process.argv[2] ?? 20_000), Number(process.argv[3] ?? 1)];
const withoutFacts = ({ facts: _, ...file }: typeof SMALL_DATASET) => file;
const part = subsetOf(dataset, (id) => id === "a001" || id === "a004");
const shares = [
  ["the dataset", withoutFacts(dataset), 0.25],
  ["two of its articles", withoutFacts(part), 0.25],
  ["a small one", withoutFacts(SMALL_DATASET), 0.5],
] as const;
for (const [name, data, share] of shares) {
  const { tried, accepted, failures } = tryMutants(randomMutants(data, Math.round(count * share), seed));
  console.log(`${name}: ${tried} mutants, ${accepted} accepted, ${failures.length} failures`);
  for (const failure of failures.slice(0, 50)) console.log(`  ${failure}`);
  if (failures.length > 0) process.exitCode = 1;
}
