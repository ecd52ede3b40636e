import { type QuantityOptions, readQuantity } from "../quantity/read-quantity";

const HEDGE_EXAMPLES = ["", "approximately ", "over ", "under ", "at least ", "at most "];
const FIGURES: readonly [words: string, options: QuantityOptions, range: string][] = [
  ["$40 billion", { unit: "currency", type: "flow" }, "$30–40 billion"],
  ["40%", { unit: "percent", type: "share" }, "30–40%"],
  ["40", { unit: "1", type: "count" }, "30–40"],
];

/** What each hedge means: a figure of each sort with it, and the interval that is read; null is an open side. */
export const hedgeReadings: readonly string[] = FIGURES.flatMap(([figure, options, range]) =>
  [...HEDGE_EXAMPLES.map((hedge) => `${hedge}${figure}`), range].map((words) => formatReading(words, options)),
);

function formatReading(words: string, options: QuantityOptions): string {
  const reading = readQuantity(words, options);
  if (!reading.ok) throw new Error(`${words}: ${reading.found}`);
  const { min, max } = reading.quantity;
  return `“${words}” (${options.type}): [${min}, ${max})`;
}
