import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

// The time that loading the built package takes in a fresh process, less that of an empty module. Each round starts one
// process for every module, in turn, so that what else the machine does slows all of them. `npm run bench:import`

const ROUNDS = 21;
const KINDS = ["observations", "roles", "events", "statements"];
/** Milliseconds that a whole entry may take, by what it holds. */
const LIMITS: Readonly<Record<string, number>> = { ...Object.fromEntries(KINDS.map((kind) => [kind, 5])), index: 15 };

const folder = mkdtempSync(join(tmpdir(), "import-"));
const late = measure().filter(({ median, limit }) => median > limit);
rmSync(folder, { recursive: true });
for (const { name, median, limit } of late) console.error(`${name}: ${median.toFixed(2)} ms, more than ${limit} ms`);
process.exitCode = late.length === 0 ? 0 : 1;

function measure(): { name: string; median: number; limit: number }[] {
  return ["import", "require"].flatMap((how) => {
    const extension = how === "import" ? "js" : "cjs";
    const empty = join(folder, `empty.${how === "import" ? "mjs" : "cjs"}`);
    writeFileSync(empty, "");
    const entries = Object.keys(LIMITS).map((entry) => ({ entry, path: resolve(`dist/${entry}.${extension}`) }));
    const times = new Map(entries.map(({ entry }) => [entry, [] as number[]]));
    for (let round = 0; round < ROUNDS; round++) {
      const nothing = timeOf(how, empty);
      for (const { entry, path } of entries) times.get(entry)?.push(timeOf(how, path) - nothing);
    }
    return [...times].map(([entry, net]) => report(`${how} ${entry}`, net, LIMITS[entry] ?? 0));
  });
}

/** Milliseconds in a process of its own. */
function timeOf(how: string, path: string): number {
  const load =
    how === "import" ? `await import(${JSON.stringify(pathToFileURL(path))})` : `require(${JSON.stringify(path)})`;
  const program = `const start = performance.now(); ${load}; console.log(performance.now() - start);`;
  const type = how === "import" ? "module" : "commonjs";
  return Number(execFileSync(process.execPath, [`--input-type=${type}`, "--eval", program], { encoding: "utf8" }));
}

function report(name: string, net: readonly number[], limit: number): { name: string; median: number; limit: number } {
  const sorted = [...net].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN;
  const [least, median, most] = [at(0), at(0.5), at(1)];
  const figures = [least, median, most].map((time) => time.toFixed(2).padStart(6));
  console.log(`${name.padEnd(22)} min ${figures[0]}  median ${figures[1]}  max ${figures[2]}  limit ${limit} ms`);
  return { name, median, limit };
}
