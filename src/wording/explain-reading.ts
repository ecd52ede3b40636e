import type { Quantity } from "../model/quantity";
import { formatQuantity } from "./format-quantity";

const DECIMALS = ["no decimal is", "one decimal is", "two decimals are", "three decimals are"];
const LIMITS = {
  over: "the words give a lower limit only",
  atLeast: "the words give a lower limit only",
  under: "the words give an upper limit only",
  atMost: "the words give an upper limit only",
  between: "the words give both limits",
} as const;

/** "41.35 to 41.45 billion US dollars, because one decimal is printed". */
export function explainReading(quantity: Quantity): string {
  return `${formatQuantity(quantity, { style: "interval" })}, because ${reasonFor(quantity)}`;
}

function reasonFor({ hedge, decimals, max, unit }: Quantity): string {
  if (hedge === "over" && unit === "percent" && max !== null) return `${LIMITS.over} and a share stays below the whole`;
  if (hedge !== null && hedge !== "approx") return LIMITS[hedge];
  if (decimals === null) return "a fraction word reaches half-way to its neighbours";
  const printed = `${DECIMALS[decimals] ?? `${decimals} decimals are`} printed`;
  return hedge === null ? printed : `the words say “about” and ${printed}`;
}
