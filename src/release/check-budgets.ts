import { execFileSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { factParts } from "../list/dataset-parts";
import { entries } from "./entries";

// Measures the built package, as a part of `npm run check:package`. Budgets guard against accidents: they are no goal.

/** A size in bytes and the most that it may be. */
export interface Budget {
  readonly what: string;
  readonly file: string;
  readonly size: number;
  readonly limit: number;
}

const KIB = 1024;
if (process.argv[1] === fileURLToPath(import.meta.url)) await checkBudgets();

async function checkBudgets(): Promise<void> {
  const budgets = [...(await dataBudgets()), ...(await codeBudgets()), ...fileBudgets()];
  console.log(tableOf(budgets));
  const problems = budgetProblems(budgets);
  if (problems !== "") console.error(`\n${problems}`);
  process.exitCode = problems === "" ? 0 : 1;
}

/** One line a budget. */
export function tableOf(budgets: readonly Budget[]): string {
  const rows = budgets.map(({ what, file, size, limit }) => [file, what, `${size} B`, `of ${limit} B`] as const);
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row.map((cell, column) => (column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))),
    )
    .map((cells) => cells.join("  "))
    .join("\n");
}

/** What is over its limit, and what to do about it; empty if nothing is. */
export function budgetProblems(budgets: readonly Budget[]): string {
  return budgets
    .filter(({ size, limit }) => size > limit)
    .map(
      ({ what, file, size, limit }) =>
        `${file} › ${what}\n  found:    ${size} B\n  expected: at most ${limit} B\n  fix:      ${budgetFix(file)}`,
    )
    .join("\n\n");
}

function budgetFix(file: string): string {
  // In the built files one module is all there is; the sources tell what each file brings in.
  const source = entries[basename(file, ".js")];
  const look =
    source === undefined
      ? "git diff, and npm pack --dry-run"
      : `npx esbuild ${source} --bundle --minify --format=esm --outfile=/dev/null --analyze`;
  return `${look}
            shows what your change brings in; if it is wanted, raise the limit in
            src/release/check-budgets.ts to a tenth above the size, and say why in the pull request`;
}

async function dataBudgets(): Promise<Budget[]> {
  const { dataset } = await load("index");
  const countOf = (list: unknown) => (list as readonly unknown[]).length;
  const { facts } = dataset as { facts: unknown };
  return [
    await bundled("index", "{ dataset }", "all data, gzipped: 120 B a fact", 120 * countOf(facts)),
    ...(await Promise.all(
      factParts.map(async (kind) => {
        const records = countOf((await load(kind))[kind]);
        return bundled(kind, `{ ${kind} }`, "one kind, gzipped: 160 B a record + 300 B", 160 * records + 300);
      }),
    )),
  ];
}

async function codeBudgets(): Promise<Budget[]> {
  const all = await bundled("index", "*", "all code, gzipped: everything less the data", 42 * KIB);
  const data = await bundled("index", "{ dataset }", "", 0);
  return [
    { ...all, size: all.size - data.size },
    await bundled("query", "*", "all of it, gzipped", 21 * KIB),
    // 22,835 B with 27 rules, their sentences and the arithmetic beneath them.
    await bundled("audit", "*", "all of it, gzipped", 25_000),
    // Readers of figures, times and articles with their words, currencies and countries: 86,320 B, of which a
    // tenth are words that names, signs of money and clauses of time are told by; `findFigures` alone brings in 37,770 B.
    await bundled("read", "*", "all of it, gzipped", 95_000),
  ];
}

function fileBudgets(): Budget[] {
  const declarations = readdirSync("dist").filter((name) => name.endsWith(".d.cts") && !name.startsWith("ids-"));
  const typed = declarations.reduce((sum, name) => sum + statSync(`dist/${name}`).size, 0);
  const packed = execFileSync("npm", ["pack", "--ignore-scripts", "--dry-run", "--json"], { encoding: "utf8" });
  const [{ size }] = JSON.parse(packed) as [{ size: number }];
  return [
    { what: "declarations for require, without the ids", file: "dist/*.d.cts", size: typed, limit: 120_000 },
    // The command line is a third: it has zod, writers of spreadsheets and Parquet, and the data in it. The library stands
    // there twice, for import and for require, and its validation reads every figure and date again from its words. With
    // the way from seeds to data and a parser of YAML, and the reader of articles, for articles of one's own: 913,940 B;
    // with what the reader has learnt since, which is there for import, for require and in the command line, and with the
    // drafts of events: 1,020,950 B.
    { what: "the package as it is downloaded", file: "*.tgz", size, limit: 1_120_000 },
  ];
}

/** The size of a program that imports names from an entry, as a bundler minifies it and a server compresses it. */
async function bundled(entry: string, names: string, what: string, limit: number): Promise<Budget> {
  const file = `dist/${entry}.js`;
  const list = names === "*" ? "* as all" : names;
  const used = names === "*" ? "all" : names;
  const { outputFiles } = await build({
    stdin: { contents: `import ${list} from "./${file}"; console.log(${used});`, resolveDir: process.cwd() },
    bundle: true,
    minify: true,
    write: false,
    logLevel: "error",
    format: "esm",
    charset: "utf8",
  });
  const [code] = outputFiles;
  return { what, file, size: gzipSync(code?.contents ?? "").length, limit };
}

async function load(entry: string): Promise<Record<string, unknown>> {
  return (await import(new URL(`../../dist/${entry}.js`, import.meta.url).href)) as Record<string, unknown>;
}
