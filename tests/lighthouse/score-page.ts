import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { findChrome } from "../../src/site/explorer/find-chrome";
import { REPOSITORY } from "../support/real";
import { temporaryFolder } from "../support/tarball";

/** A category of Lighthouse with its score, 0 to 100. */
export type Scores = Readonly<Record<string, number>>;

const LIGHTHOUSE = join(REPOSITORY, "tests/lighthouse/node_modules/lighthouse/cli/index.js");

/** What Lighthouse gives a page on its slow phone, by category. */
export async function scorePage(address: string): Promise<Scores> {
  const folder = temporaryFolder("lighthouse");
  try {
    const { categories } = await runLighthouse(address, join(folder.path, "report.json"));
    return Object.fromEntries(Object.values(categories).map(({ id, score }) => [id, Math.round(score * 100)]));
  } finally {
    folder.remove();
  }
}

async function runLighthouse(address: string, path: string): Promise<Report> {
  const options = ["--output=json", `--output-path=${path}`, "--quiet", "--chrome-flags=--headless=new --no-sandbox"];
  const env = { ...process.env, CHROME_PATH: await findChrome() };
  await promisify(execFile)(process.execPath, [LIGHTHOUSE, address, ...options], { env });
  return JSON.parse(readFileSync(path, "utf8")) as Report;
}

interface Report {
  readonly categories: Readonly<Record<string, { readonly id: string; readonly score: number }>>;
}
