import { writeFileSync } from "node:fs";
import { formats } from "../formats/formats";
import { entries } from "./entries";
import { writeFormats } from "./write-formats";

// Adds to dist/ what the bundler does not write: the declarations for `import`, and the formats that are shipped.

// Those for `require` have the text. With two copies of it, a dataset of one would not fit a helper of the other.
for (const name of Object.keys(entries)) writeFileSync(`dist/${name}.d.ts`, `export * from "./${name}.cjs";\n`);

await writeFormats(
  formats.filter(({ published }) => published),
  "dist/data",
);
writeFileSync(
  "dist/data/dataset.json.d.cts",
  `import type { DatasetFile, KnownIds } from "../index.cjs";
declare const dataset: DatasetFile<KnownIds>;
export = dataset;
`,
);
