import { readFileSync, writeFileSync } from "node:fs";
import { renderCurrencies } from "./render-currencies";
import { readSources } from "./sources";

/** Writes the modules of currencies; with `check`, says which of them are stale and writes nothing. */
const root = new URL("../../../", import.meta.url);
const stale = Object.entries(renderCurrencies(readSources())).filter(
  ([path, text]) => readFileSync(new URL(path, root), "utf8") !== text,
);
if (process.argv[2] === "check") {
  for (const [path] of stale) console.error(`${path} is stale: run \`npm run generate\``);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else for (const [path, text] of stale) writeFileSync(new URL(path, root), text);
