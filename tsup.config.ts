import { mkdirSync, writeFileSync } from "node:fs";
import { defineConfig } from "tsup";

const PARTS = ["articles", "entities", "events", "findings", "indicators", "observations", "roles", "statements"];

export default defineConfig({
  entry: {
    index: "src/index.ts",
    schema: "src/schema/index.ts",
    ...Object.fromEntries(PARTS.map((part) => [part, `src/dataset/${part}.ts`])),
  },
  format: ["esm", "cjs"],
  target: "es2022",
  platform: "neutral",
  clean: true,
  dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
  onSuccess: writeDatasetJson,
});

/** The dataset as one object, out of the built entry, so that it is what a user of the entry gets. */
async function writeDatasetJson(): Promise<void> {
  const { dataset } = (await import(`${process.cwd()}/dist/index.js`)) as { dataset: unknown };
  mkdirSync("dist/data", { recursive: true });
  writeFileSync("dist/data/dataset.json", `${JSON.stringify(dataset)}\n`);
  writeFileSync("dist/data/dataset.json.d.ts", DATASET_JSON_TYPES);
}

const DATASET_JSON_TYPES = `import type { Dataset, KnownIds } from "../index.cjs";
declare const dataset: Dataset<KnownIds>;
export = dataset;
`;
