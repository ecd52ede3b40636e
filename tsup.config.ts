import { rmSync } from "node:fs";
import { defineConfig, type Options } from "tsup";
import { entries } from "./src/release/entries";

const library: Options = {
  entry: { ...entries },
  target: "es2022",
  platform: "neutral",
  splitting: true,
};

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
  // Declarations are written once; src/release/complete-package.ts lets those for `import` lead to them.
  { ...library, format: "cjs", dts: { compilerOptions: { ignoreDeprecations: "6.0" } }, silent: true },
  { ...program, silent: true },
]);
