import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { formatIssues } from "../../ground/issue";
import type { Dataset } from "../../model/dataset";
import { build } from "../../pipeline/build";
import { read } from "../../pipeline/seeds/read";
import { type ArticleCoverage, type ExplorerLinks, renderExplorer } from "./render-explorer";

// Writes the explorer, from what a user of the built package gets and from how far the seeds are read.
// `tsx src/site/explorer/build.ts`, after `tsup` and after the downloads.

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
const SITE = join(ROOT, "docs/site");
const FACT_FILES = "facts/";

/** Writes the page and one JSON file a fact into a folder. */
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
  const links = { api: "api/index.html", factFiles: FACT_FILES, downloads };
  writeFileSync(join(folder, "index.html"), renderExplorer(data, links, coverage));
}

/** The dataset of the built package, as an import gets it. */
export async function builtDataset(): Promise<Dataset> {
  const { dataset } = (await import(new URL("../../../dist/index.js", import.meta.url).href)) as { dataset: Dataset };
  return dataset;
}

/** How far each article of the seeds is read. Throws if the seeds do not give the data that the package has. */
export function coverageOf(data: Dataset, root: string = ROOT): ArticleCoverage {
  const built = build(read(root));
  if ("issues" in built) throw new Error(formatIssues(built.issues));
  if (built.data.hash !== data.hash)
    throw new Error(`the seeds give ${built.data.hash}, the package has ${data.hash}: npm run build, then this again`);
  return built.coverage.articles;
}

/** The files in a site's folder `downloads`, by name. Throws if there is none, with what makes it. */
export function downloadsIn(site: string): ExplorerLinks["downloads"] {
  const folder = join(site, "downloads");
  if (!existsSync(folder))
    throw new Error(`${folder} is missing: write the downloads before the explorer, which links to them`);
  const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
  const names = files.map(({ name }) => name).sort();
  return names.map((name) => ({ label: name, href: `downloads/${encodeURIComponent(name)}` }));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const data = await builtDataset();
  writeExplorer(SITE, data, downloadsIn(SITE), coverageOf(data));
}
