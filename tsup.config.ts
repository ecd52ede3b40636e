import { rmSync } from "node:fs";
import { defineConfig, type Options } from "tsup";
import { entries } from "./src/release/entries";

const { query = "", ...others } = entries;

const library: Options = { entry: others, target: "es2022", platform: "neutral", splitting: true };

// In one file, as its helpers are often all that a page loads: it holds no data, so that nothing stands there twice that
// has to be the same.
const helpers: Options = { ...library, entry: { query }, splitting: false };

const program: Options = {
  entry: { "cli/bin": "src/cli/bin.ts", "cli/main": "src/cli/main.ts" },
  format: "cjs",
  target: "node20",
  platform: "node",
  outExtension: () => ({ js: ".cjs" }),
  noExternal: [/.*/],
};

// Chunks have their content in their names: what an earlier build left would be shipped too.
rmSync("dist", { recursive: true, force: true });

export default defineConfig([
  { ...library, format: "esm", silent: true },
  { ...helpers, format: "esm", silent: true },
  { ...helpers, format: "cjs", silent: true },
  // Declarations are written once; src/release/complete-package.ts lets those for `import` lead to them.
  {
    ...library,
    format: "cjs",
    dts: { entry: { ...entries }, compilerOptions: { ignoreDeprecations: "6.0" } },
    silent: true,
  },
  { ...program, silent: true },
]);
