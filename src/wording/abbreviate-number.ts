import type { Unit } from "../model/quantity";
import { groupThousands } from "./format-number";

const ABBREVIATED = [
  [1e12, "trillion"],
  [1e9, "billion"],
  [1e6, "million"],
] as const;
/** A computed growth has more digits than anybody reads. */
const PLACES = 4;

/** A number as a table shows it, in the largest scale that it fills: "48.7 billion", "3,000". */
export function abbreviateNumber(value: number): string {
  const [size, name] = ABBREVIATED.find(([least]) => Math.abs(value) >= least) ?? [1, ""];
  return `${groupThousands(String(Number((value / size).toFixed(PLACES))))} ${name}`.trim();
}

/** The same with its unit in short: "48.7 billion USD", "27.6 %", "3,000". */
export function abbreviateAmount(value: number, unit: Unit): string {
  if (unit === "1") return abbreviateNumber(value);
  return `${abbreviateNumber(value)} ${unit === "percent" ? "%" : unit}`;
}
