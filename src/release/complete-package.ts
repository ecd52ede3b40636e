import { chmodSync, readFileSync, writeFileSync } from "node:fs";
import { formats } from "../formats/formats";
import { entries, peers } from "./entries";
import { setModes } from "./set-modes";
import { writeFormats } from "./write-formats";

// Adds to dist/ what the bundler does not write: the declarations for `import`, a sentence for those who miss a peer, the
// formats that are shipped, and the same modes for all files.

// Those for `require` have the text. With two copies of it, a dataset of one would not fit a helper of the other.
for (const name of Object.keys(entries)) writeFileSync(`dist/${name}.d.ts`, `export * from "./${name}.cjs";\n`);

for (const [entry, { name, version }] of Object.entries(peers)) {
  const file = `dist/${entry}.cjs`;
  const sentence = `kz-eu-facts/${entry} needs ${name}, which is not installed: npm install ${name}@${version}`;
  const guard = `try {
  require("${name}");
} catch (cause) {
  throw new Error("${sentence}", { cause });
}
`;
  writeFileSync(file, guard + readFileSync(file, "utf8"));
}

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
