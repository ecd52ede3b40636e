import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { coverage } from "../../../data/coverage";
import type { AnyDataset as Dataset } from "../../index";
import type { ArticleCoverage } from "../../model/coverage";
import { type ExplorerLinks, renderExplorer } from "./render-explorer";

// Writes the explorer, from what a user of the built package gets and from how much of each article is read.
// `tsx src/site/explorer/build.ts`, after `tsup` and after the downloads.

const SITE = fileURLToPath(new URL("../../../docs/site", import.meta.url));
const FACT_FILES = "facts/";
const IMAGE = fileURLToPath(new URL("../../../docs/images/explorer.png", import.meta.url));

/** Writes the page, its picture and one JSON file a fact into a folder. */
export function writeExplorer(
  folder: string,
  data: Dataset,
  downloads: ExplorerLinks["downloads"],
  coverage: ArticleCoverage = {},
): void {
  const facts = join(folder, FACT_FILES);
  rmSync(facts, { recursive: true, force: true });
  mkdirSync(facts, { recursive: true });
  for (const fact of data.facts) writeFileSync(join(facts, `${fact.id}.json`), `${JSON.stringify(fact, null, 2)}\n`);
  copyFileSync(IMAGE, join(folder, basename(IMAGE)));
  const links = {
    api: "api/index.html",
    rulePages: "api/documents/Rule_",
    factFiles: FACT_FILES,
    image: basename(IMAGE),
    downloads,
  };
  writeFileSync(join(folder, "index.html"), renderExplorer(data, links, coverage));
}

/** The dataset of the built package, as an import gets it. */
export async function builtDataset(): Promise<Dataset> {
  const { dataset } = (await import(new URL("../../../dist/index.js", import.meta.url).href)) as { dataset: Dataset };
  return dataset;
}

/** The files in a site's folder `downloads`, by name. Throws if there is none, with what makes it. */
export function downloadsIn(site: string): ExplorerLinks["downloads"] {
  const folder = join(site, "downloads");
  if (!existsSync(folder))
    throw new Error(`${folder} is missing: write the downloads before the explorer, which links to them`);
  const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
  const names = files.map(({ name }) => name).sort();
  return names.map((name) => ({
    name,
    href: `downloads/${encodeURIComponent(name)}`,
    bytes: statSync(join(folder, name)).size,
  }));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const data = await builtDataset();
  writeExplorer(SITE, data, downloadsIn(SITE), coverage.articles);
}
