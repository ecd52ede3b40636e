import type { ExactInterval } from "../../exact/exact-interval";
import { divide, floor, fromIntegers, multiply, powerOfTen, type Rational, toText } from "../../exact/rational";
import type { NonEmpty } from "../../model/non-empty";
import type { Unit } from "../../model/quantity";
import type { Figure } from "../figures/figure";

/** What numbers are said in: millions of US dollars. */
export interface Measure {
  readonly unit: Unit;
  /** The power of ten: 0, 3, 6, 9 or 12. */
  readonly scale: number;
}

const SCALES: ReadonlyMap<number, string> = new Map([
  [3, "thousand"],
  [6, "million"],
  [9, "billion"],
  [12, "trillion"],
]);
const UNITS: Readonly<Record<Unit, string>> = {
  USD: "US dollars",
  EUR: "euros",
  GBP: "pounds",
  KZT: "tenge",
  PLN: "zlotys",
  RUB: "roubles",
  CNY: "yuan",
  CHF: "Swiss francs",
  JPY: "yen",
  percent: "per cent",
  "1": "",
};
const GREATEST_SCALE = 12;
const EXACT_PLACES = 3;
const ROUNDED_PLACES = 2;

/** The unit of figures, and the smallest scale that one of them is written in. */
export function measureOf(figures: NonEmpty<Figure>): Measure {
  const [{ fact }] = figures;
  const least = figures.reduce((scale, { fact }) => Math.min(scale, fact.quantity.writtenScale), GREATEST_SCALE);
  return { unit: fact.quantity.unit, scale: Math.max(0, least - (least % 3)) };
}

/** "between 1,225 and 1,235 million US dollars", "at least 40 billion US dollars", "29". */
export function sayInterval(interval: ExactInterval, measure: Measure): string {
  const unit = sayUnit(measure, UNITS[measure.unit]);
  if (measure.unit === "1") return sayCount(interval);
  const [min, max] = [interval.min && down(interval.min, measure), interval.max && up(interval.max, measure)];
  if (min === null) return max === null ? "any value" : `less than ${max}${unit}`;
  return max === null ? `at least ${min}${unit}` : `between ${alignPlaces(min, max).join(" and ")}${unit}`;
}

/** "at least 61.8 million US dollars": the least distance of two figures. */
export function sayDistance({ min }: ExactInterval, measure: Measure): string {
  const unit = sayUnit(measure, measure.unit === "percent" ? "percentage points" : UNITS[measure.unit]);
  if (measure.unit === "1" && min !== null) return `at least ${grouped(String(ceil(min)))}`;
  return min === null || min.n === 0n ? "just" : `at least ${down(min, measure)}${unit}`;
}

/** One exact number: "1,143 million US dollars". */
export function sayValue(value: Rational, measure: Measure): string {
  return `${down(value, measure)}${sayUnit(measure, UNITS[measure.unit])}`;
}

/** A whole number of things, each of which the half-open interval holds. */
function sayCount({ min, max }: ExactInterval): string {
  const [least, most] = [min && ceil(min), max && ceil(max) - 1n];
  if (least === null) return most === null ? "any number" : `at most ${grouped(String(most))}`;
  if (most === null) return `at least ${grouped(String(least))}`;
  return least === most ? grouped(String(least)) : `${grouped(String(least))} to ${grouped(String(most))}`;
}

function sayUnit({ scale }: Measure, name: string): string {
  return [SCALES.get(scale), name].map((word) => (word ? ` ${word}` : "")).join("");
}

/** Long decimals are rounded, always outward: what is said is never narrower than what was computed. */
function down(value: Rational, { scale }: Measure): string {
  return say(divide(value, powerOfTen(scale)), floor);
}

function up(value: Rational, { scale }: Measure): string {
  return say(divide(value, powerOfTen(scale)), ceil);
}

function say(value: Rational, round: (value: Rational) => bigint): string {
  const text = toText(value);
  const isLong = text.includes("/") || (text.split(".")[1] ?? "").length > EXACT_PLACES;
  const hundredths = powerOfTen(ROUNDED_PLACES);
  return grouped(isLong ? toText(divide(fromIntegers(round(multiply(value, hundredths))), hundredths)) : text);
}

function ceil({ n, d }: Rational): bigint {
  return -floor({ n: -n, d });
}

/** "1,296.8" and "1,297" as "1,296.8" and "1,297.0". */
function alignPlaces(...numbers: readonly string[]): string[] {
  const places = Math.max(...numbers.map((text) => placesOf(text)));
  return numbers.map((text) => {
    const missing = places - placesOf(text);
    return missing === 0 ? text : `${text}${text.includes(".") ? "" : "."}${"0".repeat(missing)}`;
  });
}

function placesOf(text: string): number {
  return text.split(".")[1]?.length ?? 0;
}

function grouped(text: string): string {
  const [whole = "", decimals] = text.split(".");
  const withCommas = whole.replace(/\d(?=(?:\d{3})+$)/g, "$&,");
  return decimals === undefined ? withCommas : `${withCommas}.${decimals}`;
}
