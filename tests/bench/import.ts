import { execFileSync } from "node:child_process";
import { cpus } from "node:os";
import { pathToFileURL } from "node:url";
import { factParts } from "../../src/list/dataset-parts";

// `npm run bench -- import`: the time that loading takes in a fresh process, less that of loading nothing, against reading
// dataset.json as JSON and against other packages of data. Each round starts one process for every subject, in turn, so
// that what else the machine does slows all of them; the least time of all rounds is the one that it slowed least.

const ROUNDS = 31;
/** What a goal may be missed by: times differ from run to run. */
const GUARD = 1.25;
const FORMATS = ["ESM", "CommonJS"] as const;
const PEERS = "tests/bench/peers";

type ModuleFormat = (typeof FORMATS)[number];

interface Subject {
  readonly name: string;
  /** The program for a format: what it imports first, and what is timed. */
  readonly program: (format: ModuleFormat) => { readonly before?: string; readonly timed: string };
  /** How many times as long as another subject it may take. */
  readonly goal?: { readonly of: string; readonly times: Readonly<Record<ModuleFormat, number>> };
}

const NOTHING = "nothing";
const JSON_FILE = "readFileSync + JSON.parse of dataset.json";

const subjects: readonly Subject[] = [
  { name: NOTHING, program: () => ({ timed: "" }) },
  { name: JSON_FILE, program: readJson },
  entry("index", { of: JSON_FILE, times: { ESM: 11, CommonJS: 9 } }),
  entry("query", { of: JSON_FILE, times: { ESM: 3, CommonJS: 2.2 } }),
  entry("audit"),
  ...factParts.map((kind) => entry(kind, { of: "countries-list", times: { ESM: 1.4, CommonJS: 1.4 } })),
  ...["countries-list", "@vvo/tzdb", "web-features"].map((name) => ({ name, program: load(() => name) })),
];

const rounds = Array.from({ length: ROUNDS }, runAll);
const missed = FORMATS.flatMap(report);
for (const line of missed) console.error(line);
process.exitCode = missed.length === 0 ? 0 : 1;

function entry(name: string, goal?: Subject["goal"]): Subject {
  const path = (format: ModuleFormat) => {
    const file = `${process.cwd()}/dist/${name}.${format === "ESM" ? "js" : "cjs"}`;
    return format === "ESM" ? pathToFileURL(file).href : file;
  };
  const shown = name === "index" ? "kz-eu-facts" : `kz-eu-facts/${name}`;
  return { name: shown, program: load(path), ...(goal && { goal }) };
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

/** The least time of all rounds, less the least that loading nothing took. */
function net(name: string, format: ModuleFormat): number {
  const least = (key: string) => Math.min(...rounds.map((round) => round.get(key) ?? Number.NaN));
  return least(keyOf(name, format)) - least(keyOf(NOTHING, format));
}

/** Prints a table, and gives the goals that were missed by more than the guard. */
function report(format: ModuleFormat): string[] {
  console.log(
    `\n${format}, Node ${process.versions.node}, ${cpus().length} cores: least of ${ROUNDS} fresh processes\n`,
  );
  console.log("| what is loaded | ms | times | goal |\n| --- | ---: | ---: | ---: |");
  return subjects
    .filter(({ name }) => name !== NOTHING)
    .flatMap(({ name, goal }) => {
      const took = net(name, format);
      const times = goal && took / net(goal.of, format);
      const limit = goal?.times[format] ?? 0;
      const cells = goal && times ? [times.toFixed(1), `${limit} × ${goal.of}`] : ["", ""];
      console.log(`| ${[name, took.toFixed(2), ...cells].join(" | ")} |`);
      if (!goal || !times || times <= limit * GUARD) return [];
      return [
        `${name}, ${format}: ${times.toFixed(1)} times ${goal.of}; the goal is ${limit}, the guard ${limit * GUARD}`,
      ];
    });
}
