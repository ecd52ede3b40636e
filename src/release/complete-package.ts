import { chmodSync, readFileSync, writeFileSync } from "node:fs";
import { formats } from "../formats/formats";
import { entries } from "./entries";
import { setModes } from "./set-modes";
import { writeFormats } from "./write-formats";

// Adds to dist/ what the bundler does not write: the declarations for `import`, a sentence for those who have no zod, the
// formats that are shipped, and the same modes for all files.

// Those for `require` have the text. With two copies of it, a dataset of one would not fit a helper of the other.
for (const name of Object.keys(entries)) writeFileSync(`dist/${name}.d.ts`, `export * from "./${name}.cjs";\n`);

// An `import` that finds no zod fails before anything of ours runs, which is why Node takes the file for `require` then too.
const guard = `try {
  require("zod");
} catch (cause) {
  throw new Error("kz-eu-facts/schema needs zod, which is not installed: npm install zod@4", { cause });
}
`;
writeFileSync("dist/schema.cjs", guard + readFileSync("dist/schema.cjs", "utf8"));

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

setModes("dist", ["dist/cli/bin.cjs"]);
for (const file of ["package.json", "README.md", "LICENSE"]) chmodSync(file, 0o644);
