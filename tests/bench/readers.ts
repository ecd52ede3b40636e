import { findFigures } from "../../src/quantity/find-figures";
import { proposeFacts } from "../../src/read/propose-facts";
import type { GoldFigure, GoldText } from "../read/eval/score";
import { practiceTexts } from "../read/eval/texts";
import { compromiseReader, type ReadValue, recognizersReader, type ValueReader } from "./peer-readers";
import { takeTurns } from "./queries/take-turns";
import { writeSection } from "./write-section";

// `npm run bench -- readers`: the values that other readers of numbers find in the open practice articles, and how long they
// take, in one run. A value is right if the figure is in them and its size is the one printed; a reader may give the size
// of a fall without its sign, and a fraction as a part of one. What stands where no figure is, or has another size, is
// false; years and figures in units that we don't have count for nobody. With `--write` the table goes into
// docs/performance.md.

const GOALS = { recognizers: 200, compromise: 5 };
const YEAR = /^(?:1[6-9]|20)\d\d$/u;

const texts = practiceTexts("open");
const length = texts.reduce((sum, { text }) => sum + text.length, 0);
const readers: readonly (readonly [name: string, read: ValueReader])[] = [
  ["`findFigures`", (text) => findFigures(text).flatMap(({ start, end, reading }) => valueOf(start, end, reading))],
  [
    "figures of `proposeFacts`",
    (text) => proposeFacts(text).figures.map(({ start, end, quantity }) => ({ start, end, value: quantity.value })),
  ],
  ["Recognizers-Text 1.3.1", recognizersReader()],
  ["compromise 14.17.0", compromiseReader()],
];
const times = takeTurns(
  readers.map(
    ([, read]) =>
      () =>
        texts.map(({ text }) => read(text)),
  ),
);
const [ours = Number.NaN, , recognizers = Number.NaN, compromise = Number.NaN] = times;
const table = [
  "| reader | right | false | µs a character | times `findFigures` |",
  "| --- | ---: | ---: | ---: | ---: |",
  ...readers.map(
    ([name, read], index) => `| ${[name, ...judged(read), ...timed(times[index] ?? Number.NaN)].join(" | ")} |`,
  ),
].join("\n");
console.log(table);
if (process.argv.includes("--write")) writeSection("readers beside others", table);
process.exitCode = recognizers < GOALS.recognizers * ours || compromise < GOALS.compromise * ours ? 1 : 0;

function valueOf(start: number, end: number, reading: ReturnType<typeof findFigures>[number]["reading"]): ReadValue[] {
  const quantity = reading.ok ? reading.quantity : reading.asWritten;
  return quantity ? [{ start, end, value: quantity.value }] : [];
}

function judged(read: ValueReader): readonly string[] {
  let [right, wrong, there] = [0, 0, 0];
  for (const gold of texts) {
    const said = read(gold.text).filter(
      ({ start, end }) => !YEAR.test(gold.text.slice(start, end).replace(/\W+$/u, "")),
    );
    const figures = gold.figures.filter(({ unit }) => unit !== null);
    there += figures.length;
    right += figures.filter((figure) => said.some((one) => overlaps(one, figure) && isSize(one.value, figure))).length;
    wrong += said.filter((one) => isFalse(one, gold)).length;
  }
  return [`${right} of ${there}`, String(wrong)];
}

function isFalse(one: ReadValue, { figures }: GoldText): boolean {
  const own = figures.filter((figure) => overlaps(one, figure));
  return !own.some((figure) => figure.unit === null || isSize(one.value, figure));
}

/** The printed size; of a ratio the number itself, too. */
function isSize(value: number, { value: printed, unit }: GoldFigure): boolean {
  const sizes = unit === "percent" ? [printed, printed / 100, printed / 100 + 1] : [printed];
  return sizes.some((size) => Math.abs(Math.abs(value) - Math.abs(size)) <= Math.abs(size) * 1e-3);
}

function overlaps(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end;
}

function timed(ms: number): readonly string[] {
  return [((ms * 1000) / length).toPrecision(3), (ms / ours).toPrecision(3)];
}
