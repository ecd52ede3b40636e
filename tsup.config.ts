import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { defineConfig, type Options } from "tsup";
import { events } from "./data/events";
import { observations } from "./data/observations";
import { roles } from "./data/roles";
import { statements } from "./data/statements";
import { shorten } from "./src/fact/shorten";
import { formats } from "./src/formats/formats";
import type { Dataset } from "./src/model/dataset";
import type { Fact } from "./src/model/fact";
import { shortDeclarations } from "./src/release/short-declarations";

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

const PARTS = ["articles", "entities", "events", "findings", "indicators", "observations", "roles", "statements"];
/** The entries whose declarations are written out; those of the parts lead to them. */
const DECLARED = { index: "src/index.ts", schema: "src/schema/index.ts" };
const entry: Record<string, string> = {
  ...DECLARED,
  ...Object.fromEntries(PARTS.map((part) => [part, `src/dataset/${part}.ts`])),
};

/** Small, but with the annotations that let a bundler drop what a program does not use. */
const MINIFIED: Options = {
  minify: "terser",
  terserOptions: { module: true, compress: { passes: 1 }, format: { preserve_annotations: true } },
};

const FACTS: Readonly<Record<string, readonly Fact[]>> = { events, observations, roles, statements };

/** The facts without what their other fields give; src/dataset restores it. */
const shortenFacts: Plugin = {
  name: "shorten-facts",
  setup: (build) =>
    build.onLoad({ filter: /\/data\/(?:events|observations|roles|statements)\.ts$/ }, ({ path }) => {
      const name = basename(path, ".ts");
      return { contents: `export const ${name} = ${JSON.stringify(FACTS[name]?.map(shorten))};`, loader: "js" };
    }),
};

const common: Options = {
  entry,
  target: "es2022",
  platform: "neutral",
  splitting: true,
  ...MINIFIED,
  esbuildPlugins: [shortenFacts],
};

/** The command line uses the package's own entry, as any program does, rather than a copy of it. */
const leadToBuiltEntry: Plugin = {
  name: "lead-to-built-entry",
  setup: (build) => build.onResolve({ filter: /^\.\.\/index$/ }, () => ({ path: "../index.cjs", external: true })),
};

rmSync("dist", { recursive: true, force: true });

// The declarations are written once, for `require`; those for `import` lead to them. That halves the types.
export default defineConfig([
  { ...common, format: "cjs", dts: { entry: DECLARED, compilerOptions: { ignoreDeprecations: "6.0" } } },
  { ...common, format: "esm", onSuccess: writeWhatCodeCannot },
  {
    entry: { "cli/bin": "src/cli/bin.ts", "cli/main": "src/cli/main.ts" },
    format: "cjs",
    target: "node20",
    platform: "node",
    minify: true,
    noExternal: [/.*/],
    outExtension: () => ({ js: ".cjs" }),
    esbuildPlugins: [leadToBuiltEntry],
  },
]);

// The declarations come last, from a worker that takes no plugins.
process.once("exit", (code) => code === 0 && shortenDeclarations());

function shortenDeclarations(): void {
  for (const name of readdirSync("dist").filter((each) => each.endsWith(".d.cts")))
    writeFileSync(`dist/${name}`, shortDeclarations(readFileSync(`dist/${name}`, "utf8")));
}

async function writeWhatCodeCannot(): Promise<void> {
  for (const part of PARTS) writeFileSync(`dist/${part}.d.cts`, `export { ${part} } from "./index.cjs";\n`);
  for (const name of Object.keys(entry)) writeFileSync(`dist/${name}.d.ts`, `export * from "./${name}.cjs";\n`);
  await writeFormats();
}

/** The published formats, out of the built entry, so that they hold what a user of the entry gets. */
async function writeFormats(): Promise<void> {
  const { dataset } = (await import(`${process.cwd()}/dist/index.js`)) as { dataset: Dataset };
  mkdirSync("dist/data", { recursive: true });
  const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");
  for (const { files } of formats.filter(({ published }) => published))
    for (const [name, content] of files(dataset, sha256)) writeFileSync(`dist/data/${name}`, content);
  writeFileSync("dist/data/dataset.json.d.cts", DATASET_JSON_TYPES);
}

const DATASET_JSON_TYPES = `import type { DatasetFile, KnownIds } from "../index.cjs";
declare const dataset: DatasetFile<KnownIds>;
export = dataset;
`;
