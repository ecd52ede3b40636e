import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { coverage } from "../../../data/coverage";
import { rules } from "../../../src/audit/rules";
import type { Dataset } from "../../../src/model/dataset";
import { builtDataset, downloadsIn, writeExplorer } from "../../../src/site/explorer/build";

/** The site in a folder of its own, with stand-ins for what other builders put there. */
export interface BuiltSite {
  readonly folder: string;
  readonly data: Dataset;
  remove(): void;
}

/** Writes the site from the built package, or from other data. */
export async function buildSite(data?: Dataset): Promise<BuiltSite> {
  const shown = data ?? (await builtDataset());
  const folder = mkdtempSync(join(tmpdir(), "explorer-"));
  const rulePages = Object.fromEntries(rules.map(({ id }) => [`api/documents/Rule_${id}.html`, ""]));
  const others = { ...rulePages, "api/index.html": "", "downloads/dataset.json": JSON.stringify({ hash: shown.hash }) };
  for (const [file, text] of Object.entries(others)) {
    mkdirSync(join(folder, file, ".."), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  writeExplorer(folder, shown, downloadsIn(folder), data === undefined ? coverage.articles : {});
  return { folder, data: shown, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
