import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { factParts } from "../../src/list/dataset-parts";
import { writeSection } from "./write-section";

// `npm run bench -- import`: the time that loading takes in a fresh process, less that of loading an empty module, against
// reading dataset.json as JSON and against other packages of data. Each round starts one process for every subject, in turn, so
// that what else the machine does slows all of them; the least time of all rounds is the one that it slowed least. With
// `--write` the tables go into docs/performance.md.

const ROUNDS = 31;
/** What a goal may be missed by: times differ from run to run. */
const GUARD = 1.25;
const FORMATS = ["ESM", "CommonJS"] as const;
const EXTENSIONS = { ESM: "mjs", CommonJS: "cjs" } as const;
const PEERS = "tests/bench/peers";

type ModuleFormat = (typeof FORMATS)[number];

interface Subject {
  readonly name: string;
  /** The program for a format: what it imports first, and what is timed. */
  readonly program: (format: ModuleFormat) => { readonly before?: string; readonly timed: string };
  /** How many times as long as another subject it may take. */
  readonly goal?: { readonly of: string; readonly times: Readonly<Record<ModuleFormat, number>> };
}

const EMPTY = "an empty module";
const emptyFolder = mkdtempSync(join(tmpdir(), "empty-"));
const JSON_FILE = "readFileSync + JSON.parse of dataset.json";

const subjects: readonly Subject[] = [
  { name: EMPTY, program: load((format) => addressOf(join(emptyFolder, `empty.${EXTENSIONS[format]}`), format)) },
  { name: JSON_FILE, program: readJson },
  entry("index", { of: JSON_FILE, times: { ESM: 11, CommonJS: 9 } }),
  entry("query", { of: JSON_FILE, times: { ESM: 3, CommonJS: 2.2 } }),
  entry("audit"),
  ...factParts.map((kind) => entry(kind, { of: "countries-list", times: { ESM: 1.4, CommonJS: 1.4 } })),
  ...["countries-list", "@vvo/tzdb", "web-features"].map((name) => ({ name, program: load(() => name) })),
];

for (const extension of Object.values(EXTENSIONS)) writeFileSync(join(emptyFolder, `empty.${extension}`), "");
const rounds = Array.from({ length: ROUNDS }, runAll);
rmSync(emptyFolder, { recursive: true });
const reports = FORMATS.map(report);
const tables = reports.map(({ table }) => table).join("\n\n");
const missed = reports.flatMap((each) => each.missed);
console.log(tables);
for (const line of missed) console.error(line);
if (process.argv.includes("--write")) writeSection("import", tables);
process.exitCode = missed.length === 0 ? 0 : 1;

function entry(name: string, goal?: Subject["goal"]): Subject {
  const path = (format: ModuleFormat) =>
    addressOf(`${process.cwd()}/dist/${name}.${format === "ESM" ? "js" : "cjs"}`, format);
  const shown = name === "index" ? "kz-eu-facts" : `kz-eu-facts/${name}`;
  return { name: shown, program: load(path), ...(goal && { goal }) };
}

function addressOf(file: string, format: ModuleFormat): string {
  return format === "ESM" ? pathToFileURL(file).href : file;
}

function load(pathFor: (format: ModuleFormat) => string): Subject["program"] {
  return (format) => {
    const path = JSON.stringify(pathFor(format));
    return { timed: format === "ESM" ? `await import(${path})` : `require(${path})` };
  };
}

function readJson(format: ModuleFormat): { before: string; timed: string } {
  const before =
    format === "ESM" ? 'import { readFileSync } from "node:fs";' : 'const { readFileSync } = require("node:fs");';
  return {
    before,
    timed: `JSON.parse(readFileSync(${JSON.stringify(`${process.cwd()}/dist/data/dataset.json`)}, "utf8"))`,
  };
}

/** Milliseconds by subject and format. */
function runAll(): ReadonlyMap<string, number> {
  return new Map(
    FORMATS.flatMap((format) => subjects.map((subject) => [keyOf(subject.name, format), time(subject, format)])),
  );
}

function keyOf(name: string, format: ModuleFormat): string {
  return `${name} ${format}`;
}

/** In a process of its own, in the folder of the other packages, so that their names lead to them. */
function time({ program }: Subject, format: ModuleFormat): number {
  const { before = "", timed } = program(format);
  const code = `${before} const start = performance.now(); ${timed}; console.log(performance.now() - start);`;
  const type = format === "ESM" ? "module" : "commonjs";
  const args = [`--input-type=${type}`, "--eval", code];
  return Number(execFileSync(process.execPath, args, { cwd: PEERS, encoding: "utf8" }));
}

/** The least time of all rounds; of a module, less the least that an empty one took. */
function net(name: string, format: ModuleFormat): number {
  const least = (key: string) => Math.min(...rounds.map((round) => round.get(key) ?? Number.NaN));
  return least(keyOf(name, format)) - (name === JSON_FILE ? 0 : least(keyOf(EMPTY, format)));
}

/** The table of a format, and the goals that were missed by more than the guard. */
function report(format: ModuleFormat): { readonly table: string; readonly missed: readonly string[] } {
  const measured = subjects
    .filter(({ name }) => name !== EMPTY)
    .map(({ name, goal }) => {
      const took = net(name, format);
      return { name, took, goal, times: goal && took / net(goal.of, format), most: goal?.times[format] ?? 0 };
    });
  const rows = measured.map(({ name, took, goal, times, most }) => [
    name,
    took.toFixed(2),
    ...(goal && times ? [times.toFixed(1), `${most} × ${goal.of}`] : ["", ""]),
  ]);
  const heading = `| ${format}: what is loaded | ms | times | goal |\n| --- | ---: | ---: | ---: |`;
  return {
    table: [heading, ...rows.map((cells) => `| ${cells.join(" | ")} |`)].join("\n"),
    missed: measured.flatMap(({ name, goal, times = 0, most }) =>
      goal && times > most * GUARD
        ? [`${name}, ${format}: ${times.toFixed(1)} times ${goal.of}; the goal is ${most}, the guard ${most * GUARD}`]
        : [],
    ),
  };
}
