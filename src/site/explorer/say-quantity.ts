import { type Measure, sayValue } from "../../audit/wording/say-number";
import { fromDecimal } from "../../exact/rational";
import { shiftPoint } from "../../formats/shift-point";
import type { Quantity } from "../../index";

/** "billion US dollars", "per cent"; nothing for a count. */
export function sayMeasure(measure: Measure): string {
  return sayValue(fromDecimal(0), measure).replace("0", "").trim();
}

/** "[41.35, 41.45) billion US dollars, because one decimal is printed". */
export function sayReading(quantity: Quantity): string {
  return `${sayInterval(quantity)}, because ${reasonFor(quantity)}`;
}

/** "[41.35, 41.45) billion US dollars". */
export function sayInterval(quantity: Quantity): string {
  const measure = measureFor(quantity);
  const bound = (value: number | null, endless: string): string =>
    value === null ? endless : sayNumber(value, measure.scale);
  const open = quantity.min === null ? "(" : "[";
  const interval = `${open}${bound(quantity.min, "−∞")}, ${bound(quantity.max, "∞")})`;
  return `${interval} ${sayMeasure(measure)}`.trim();
}

/** The number in a scale, its thousands parted: "1,143". */
export function sayNumber(value: number, scale: number): string {
  const [whole = "", decimals] = shiftPoint(value, scale).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}

const DECIMALS = ["no decimal is", "one decimal is", "two decimals are", "three decimals are"];
const LIMITS = {
  over: "the words give a lower limit only",
  atLeast: "the words give a lower limit only",
  under: "the words give an upper limit only",
  atMost: "the words give an upper limit only",
} as const;

function reasonFor({ hedge, decimals, max, unit }: Quantity): string {
  if (hedge === "over" && unit === "percent" && max !== null) return `${LIMITS.over} and a share stays below the whole`;
  if (hedge !== null && hedge !== "approx") return LIMITS[hedge];
  if (decimals === null) return "a fraction word reaches half-way to its neighbours";
  const printed = `${DECIMALS[decimals] ?? `${decimals} decimals are`} printed`;
  return hedge === null ? printed : `the words say “about” and ${printed}`;
}

/** What a figure is said in: its unit, and the thousands that it is written in. */
export function measureFor({ unit, writtenScale }: Quantity): Measure {
  return { unit, scale: Math.min(12, writtenScale - (writtenScale % 3)) };
}
