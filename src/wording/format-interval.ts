import type { ExactInterval } from "../exact/exact-interval";
import { ceil, divide, floor, fromIntegers, multiply, powerOfTen, type Rational, toText } from "../exact/rational";
import { type Denomination, nameDenomination, nameDifference } from "./denomination";
import { groupThousands } from "./format-number";

const EXACT_PLACES = 3;
const ROUNDED_PLACES = 2;

/**
 * "41.35 to 41.45 billion US dollars", "at least 40 billion US dollars", "29": every interval is said like this.
 *
 * Decimals longer than `places` are rounded to two, always outward: what is said is never narrower than the interval.
 */
export function formatInterval(interval: ExactInterval, denomination: Denomination, places = EXACT_PLACES): string {
  if (denomination.unit === "1") return formatWhole(interval);
  const min = interval.min && roundDown(interval.min, denomination, places);
  const max = interval.max && roundUp(interval.max, denomination, places);
  if (min === null && max === null) return "any value";
  const range = max === null ? `at least ${min}` : min === null ? `less than ${max}` : formatRange(min, max);
  return `${range} ${nameDenomination(denomination)}`;
}

/** "at least 61.8 million US dollars": the least distance of two figures; "just" if they touch. */
export function formatDistance({ min }: ExactInterval, denomination: Denomination): string {
  if (min === null || min.n === 0n) return "just";
  if (denomination.unit === "1") return `at least ${groupThousands(String(ceil(min)))}`;
  return `at least ${roundDown(min, denomination)} ${nameDifference(denomination)}`;
}

/** One exact number: "1,143 million US dollars". */
export function formatValue(value: Rational, denomination: Denomination): string {
  return `${roundDown(value, denomination)} ${nameDenomination(denomination)}`.trim();
}

/** Things are whole: those that the half-open interval holds. */
function formatWhole({ min, max }: ExactInterval): string {
  const [least, most] = [min && ceil(min), max && ceil(max) - 1n];
  if (least === null) return most === null ? "any number" : `at most ${groupThousands(String(most))}`;
  if (most === null) return `at least ${groupThousands(String(least))}`;
  const [low, high] = [least, most].map((count) => groupThousands(String(count)));
  return low === high ? `${low}` : `${low} to ${high}`;
}

/** Both ends with the same number of decimals; one number if they are the same. */
function formatRange(min: string, max: string): string {
  const [low, high] = alignPlaces(min, max);
  return low === high ? `${low}` : `${low} to ${high}`;
}

function roundDown(value: Rational, { scale }: Denomination, places = EXACT_PLACES): string {
  return shorten(divide(value, powerOfTen(scale)), floor, places);
}

function roundUp(value: Rational, { scale }: Denomination, places: number): string {
  return shorten(divide(value, powerOfTen(scale)), ceil, places);
}

function shorten(value: Rational, round: (value: Rational) => bigint, places: number): string {
  const text = toText(value);
  const isLong = text.includes("/") || decimalsIn(text) > places;
  const hundredths = powerOfTen(ROUNDED_PLACES);
  return groupThousands(isLong ? toText(divide(fromIntegers(round(multiply(value, hundredths))), hundredths)) : text);
}

/** "1,296.8" and "1,297" as "1,296.8" and "1,297.0". */
function alignPlaces(...numbers: readonly string[]): string[] {
  const places = Math.max(...numbers.map(decimalsIn));
  return numbers.map((text) => {
    const missing = places - decimalsIn(text);
    return missing === 0 ? text : `${text}${text.includes(".") ? "" : "."}${"0".repeat(missing)}`;
  });
}

function decimalsIn(text: string): number {
  return text.split(".")[1]?.length ?? 0;
}
