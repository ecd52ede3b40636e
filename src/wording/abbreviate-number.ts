import type { Unit } from "../model/quantity";
import { SCALE_NAMES } from "./denomination";
import { groupThousands } from "./format-number";

const MILLION = 6;
/** A computed growth has more digits than anybody reads. */
const PLACES = 4;

/** A number as a table shows it, in the largest scale that it fills: "48.7 billion", "3,000". */
export function abbreviateNumber(value: number): string {
  const fits = ([power]: readonly [number, string]) => power >= MILLION && Math.abs(value) >= 10 ** power;
  const [power, name] = [...SCALE_NAMES].findLast(fits) ?? [0, ""];
  return `${groupThousands(String(Number((value / 10 ** power).toFixed(PLACES))))} ${name}`.trim();
}

/** The same with its unit in short: "48.7 billion USD", "27.6 %", "3,000". */
export function abbreviateAmount(value: number, unit: Unit): string {
  if (unit === "1") return abbreviateNumber(value);
  return `${abbreviateNumber(value)} ${unit === "percent" ? "%" : unit}`;
}
