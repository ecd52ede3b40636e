import { findFigures } from "../../src/quantity/find-figures";
import { findTimes } from "../../src/time/find-times";
import { NEWS } from "../quantity/expectations/news";
import { writeSection } from "./write-section";

// `npm run bench -- read`: how fast figures and times are read, in megabytes a second of processor time: news that is
// full of figures, the same between paragraphs without any, and texts that are made to be slow, at two sizes: four times as
// long may take four times as long. With `--write` the table goes into docs/performance.md.

type Reader = (text: string) => unknown;

const LENGTH = 100_000;
const LEAST_RUNS = 5;
const LEAST_SECONDS = 1;
const prose =
  "The parties met again in the old town hall and spoke about bridges, ferries and the weather of the coast. ";

const readFigures: Reader = (text) => findFigures(text);
const readTimes: Reader = (text) => findTimes(text, { published: "2025-02-28" });

const rows = [
  ...rowsOf("findFigures", readFigures, {
    "news, a figure in 65 letters": NEWS.map(({ text }) => text).join("\n\n"),
    "news, a figure in 250 letters": NEWS.map(({ text }) => text + prose.repeat(15)).join("\n\n"),
    digits: "1 ",
    words: "not ",
    "figures without an end": "$3 billion will and ",
    brackets: "(5% ",
    ranges: "3 to ",
    dashes: "3-",
    "shared money": "5 pounds ",
    "number words": "two hundred ",
    "years that no figure stands before": "1999 ",
  }),
  ...rowsOf("findTimes", readTimes, {
    news: NEWS.map(({ text }) => text).join("\n\n"),
    years: "in 2024 ",
    "ranges without an end": "from March 2023 to ",
    "words that point back": "a year earlier ",
    "beginnings of periods": "the first of the last ",
    "parts of a day": "16th of ",
    dashes: "2023-",
  }),
];
const table = [
  "| reader | text | MB/s | four times as long |",
  "| --- | --- | ---: | ---: |",
  ...rows.map((cells) => `| ${cells.join(" | ")} |`),
].join("\n");
console.log(table);
if (process.argv.includes("--write")) writeSection("readers", table);

function rowsOf(name: string, read: Reader, texts: Readonly<Record<string, string>>): readonly (readonly string[])[] {
  return Object.entries(texts).map(([kind, piece]) => {
    const text = piece.repeat(Math.ceil(LENGTH / piece.length));
    const [short, long] = [secondsFor(read, text), secondsFor(read, text.repeat(4))];
    return [name, kind, ((text.length * 4) / long / 1e6).toFixed(2), `${(long / short).toFixed(1)} times`];
  });
}

/** The least processor time of some runs: the one that is warm and undisturbed. */
function secondsFor(read: Reader, text: string): number {
  const runs: number[] = [];
  for (let total = 0; total < LEAST_SECONDS || runs.length < LEAST_RUNS; total += runs.at(-1) ?? 0) {
    const start = process.cpuUsage();
    read(text);
    const { user, system } = process.cpuUsage(start);
    runs.push((user + system) / 1e6);
  }
  return Math.min(...runs);
}
