import type { Hedge } from "../../src/model/quantity";
import type { QuantityOptions } from "../../src/quantity/read-quantity";

/** Words, what is measured, and the reading: unit and where it stands, scale and decimals, bounds. */
export type AcceptedForm = readonly [
  words: string,
  kind: keyof typeof KINDS,
  hedge: Hedge | null,
  value: number,
  rest: `${string} ${"words" | "context" | "indicator"} ${number}/${number | "-"}`,
  min: number | null,
  max: number | null,
];

export const KINDS = {
  flow: { unit: "currency", type: "flow" },
  stock: { unit: "currency", type: "stock" },
  besideDollars: { unit: "currency", type: "flow", context: ["Trade amounted to 48.7 billion dollars, a record"] },
  share: { unit: "percent", type: "share" },
  growth: { unit: "percent", type: "growth" },
  count: { unit: "1", type: "count" },
} as const satisfies Record<string, QuantityOptions>;

const SIGNED = /[+−-][$€0-9]|minus/;

/** What is known of the words of a kind: a growth without a sign is told to be a rise. */
export function optionsFor(words: string, kind: keyof typeof KINDS): QuantityOptions {
  return kind === "growth" && !SIGNED.test(words) ? { ...KINDS[kind], sentence: `up ${words}` } : KINDS[kind];
}

/** Every figure of the five articles. */
export const FORMS_OF_ARTICLES: readonly AcceptedForm[] = [
  ["approximately 39%", "growth", "approx", 39, "percent words 0/0", 38, 40],
  ["over $40 billion", "flow", "over", 40e9, "USD words 9/0", 40e9, null],
  ["$12.5 billion", "stock", null, 12.5e9, "USD words 9/1", 12.45e9, 12.55e9],
  ["over 60", "count", "over", 60, "1 indicator 0/0", 61, null],
  ["29", "count", null, 29, "1 indicator 0/0", 29, 30],
  ["$160 billion", "stock", null, 160e9, "USD words 9/0", 159.5e9, 160.5e9],
  ["10 percent", "growth", null, 10, "percent words 0/0", 9.5, 10.5],
  ["exceeded $8 billion", "flow", "over", 8e9, "USD words 9/0", 8e9, null],
  ["approximately 30 percent", "share", "approx", 30, "percent words 0/0", 25, 35],
  ["27.6 percent", "growth", null, 27.6, "percent words 0/1", 27.55, 27.65],
  ["$40 billion", "flow", null, 40e9, "USD words 9/0", 39.5e9, 40.5e9],
  ["40 percent", "share", null, 40, "percent words 0/0", 39.5, 40.5],
  ["approximately one-third", "share", "approx", 33.333333, "percent words 0/-", 29.166666, 36.666667],
  ["48.7 billion dollars", "flow", null, 48.7e9, "USD words 9/1", 48.65e9, 48.75e9],
  ["38.1 billion", "besideDollars", null, 38.1e9, "USD context 9/1", 38.05e9, 38.15e9],
  ["10.6 billion", "besideDollars", null, 10.6e9, "USD context 9/1", 10.55e9, 10.65e9],
  ["+36.7%", "growth", null, 36.7, "percent words 0/1", 36.65, 36.75],
  ["6.4 billion US dollars", "flow", null, 6.4e9, "USD words 9/1", 6.35e9, 6.45e9],
  ["More than 3,000", "count", "over", 3000, "1 indicator 0/0", 3001, null],
  ["more than 30%", "share", "over", 30, "percent words 0/0", 30, 100],
  ["$41.4 billion", "flow", null, 41.4e9, "USD words 9/1", 41.35e9, 41.45e9],
  ["$31 billion", "flow", null, 31e9, "USD words 9/0", 30.5e9, 31.5e9],
  ["$10.4 billion", "flow", null, 10.4e9, "USD words 9/1", 10.35e9, 10.45e9],
  ["$27.9 billion", "flow", null, 27.9e9, "USD words 9/1", 27.85e9, 27.95e9],
  ["19.2%", "growth", null, 19.2, "percent words 0/1", 19.15, 19.25],
  ["$23.4 billion", "flow", null, 23.4e9, "USD words 9/1", 23.35e9, 23.45e9],
  ["23.8%", "growth", null, 23.8, "percent words 0/1", 23.75, 23.85],
  ["$21.6 billion", "flow", null, 21.6e9, "USD words 9/1", 21.55e9, 21.65e9],
  ["5.8%", "growth", null, 5.8, "percent words 0/1", 5.75, 5.85],
  ["$6.3 billion", "flow", null, 6.3e9, "USD words 9/1", 6.25e9, 6.35e9],
  ["$180 billion", "stock", null, 180e9, "USD words 9/0", 179.5e9, 180.5e9],
  ["more than $ 19 billion", "stock", "over", 19e9, "USD words 9/0", 19e9, null],
  ["$4.2 billion", "flow", null, 4.2e9, "USD words 9/1", 4.15e9, 4.25e9],
  ["$ 3 billion", "flow", null, 3e9, "USD words 9/0", 2.5e9, 3.5e9],
  ["$ 1.2 billion", "flow", null, 1.2e9, "USD words 9/1", 1.15e9, 1.25e9],
  ["7.7%", "growth", null, 7.7, "percent words 0/1", 7.65, 7.75],
  ["41.2%", "growth", null, 41.2, "percent words 0/1", 41.15, 41.25],
  ["$3.530 billion", "flow", null, 3.53e9, "USD words 9/3", 3.5295e9, 3.5305e9],
  ["$2.387 billion", "flow", null, 2.387e9, "USD words 9/3", 2.3865e9, 2.3875e9],
  ["$1.143 million", "flow", null, 1143000, "USD words 6/3", 1142500, 1143500],
  ["$1.23 billion", "flow", null, 1.23e9, "USD words 9/2", 1.225e9, 1.235e9],
  ["$598.0 million", "flow", null, 598e6, "USD words 6/1", 597.95e6, 598.05e6],
  ["$698.9 million", "flow", null, 698.9e6, "USD words 6/1", 698.85e6, 698.95e6],
  ["$646.6 million", "flow", null, 646.6e6, "USD words 6/1", 646.55e6, 646.65e6],
  ["$447 million", "stock", null, 447e6, "USD words 6/0", 446.5e6, 447.5e6],
];
