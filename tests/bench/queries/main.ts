import { createRequire } from "node:module";
import type { Dataset } from "../../../src/model/dataset";
import { generateDataset } from "../generated/generate-dataset";
import { writeSection } from "../write-section";
import { allMeetings } from "./all-meetings";
import { allOfficials } from "./all-officials";
import { knownOnADay } from "./known-on-a-day";
import { lookUps } from "./look-ups";
import type { Question, Rows } from "./question";
import { seriesOfAllPartners } from "./series-of-all-partners";
import { takeTurns } from "./take-turns";
import { tradeTableOfAPartner } from "./trade-table-of-a-partner";

// `npm run bench -- query`: helpers against the loop that a user would write, and against alasql, on generated data. With
// `--write` the table goes into docs/performance.md.

const SIZES = [1_000, 10_000];
/** How many times as long as the others a helper may take at the largest size; it does more than they do. */
const GOALS = { plain: 2, sql: 1.5 };
const QUESTIONS: readonly Question[] = [
  seriesOfAllPartners,
  tradeTableOfAPartner,
  allMeetings,
  allOfficials,
  knownOnADay,
  ...lookUps,
];

type Execute = (statement: string, tables: Rows[]) => unknown;

const execute = createRequire(new URL("../peers/package.json", import.meta.url))("alasql") as Execute;

const rows = SIZES.flatMap((size) => {
  const data = generateDataset(size);
  return QUESTIONS.map((question) => ask(question, data, size));
});
const table = [
  "| question | figures | helper, ms | plain loop, ms | times | alasql, ms | times |",
  "| --- | ---: | ---: | ---: | ---: | ---: | ---: |",
  ...rows.map(({ cells }) => `| ${cells.join(" | ")} |`),
].join("\n");
console.log(table);
if (process.argv.includes("--write")) writeSection("queries", table);
process.exitCode = rows.every(({ isFast }) => isFast) ? 0 : 1;

function ask(
  { name, helper, plain, sql }: Question,
  data: Dataset,
  size: number,
): { cells: string[]; isFast: boolean } {
  const { statement, tables } = sql?.(data) ?? {};
  const tasks = [() => helper(data), () => plain(data)];
  if (statement !== undefined && tables !== undefined) tasks.push(() => execute(statement, [...tables]));
  const [ours = Number.NaN, loop = Number.NaN, base = Number.NaN] = takeTurns(tasks);
  const cells = [name, String(size), ours, loop, ours / loop, base, ours / base].map(show);
  const isFast = !(ours > GOALS.plain * loop) && !(ours > GOALS.sql * base);
  return { cells, isFast: size < Math.max(...SIZES) || isFast };
}

function show(value: string | number): string {
  if (typeof value === "string") return value;
  return Number.isNaN(value) ? "" : value.toPrecision(value >= 100 ? 3 : 2);
}
