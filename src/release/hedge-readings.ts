import { type ReadingOptions, readQuantity } from "../quantity/read-quantity";

const HEDGES = ["", "approximately ", "over ", "under ", "at least ", "at most "];
const FIGURES: readonly [words: string, options: ReadingOptions][] = [
  ["$40 billion", { unit: "currency", type: "flow" }],
  ["40%", { unit: "percent", type: "share" }],
  ["40", { unit: "1", type: "count" }],
];

/** What each hedge means: a figure of each sort with it, and the interval that is read; null is an open side. */
export const hedgeReadings: readonly string[] = FIGURES.flatMap(([figure, options]) =>
  HEDGES.map((hedge) => sayReading(`${hedge}${figure}`, options)),
);

function sayReading(words: string, options: ReadingOptions): string {
  const reading = readQuantity(words, options);
  if (!reading.ok) throw new Error(`${words}: ${reading.found}`);
  const { min, max } = reading.quantity;
  return `“${words}” (${options.type}): [${min}, ${max})`;
}
