import { isData } from "../list/is-data";

/** What became of a value, in words: of data with members only those that differ, `value 38.1 → 38.2, max …`. */
export function describeChange(older: unknown, newer: unknown): string {
  if (!isData(older) || !isData(newer)) return `${showValue(older)} → ${showValue(newer)}`;
  return [...new Set([...Object.keys(older), ...Object.keys(newer)])]
    .filter((key) => JSON.stringify(older[key]) !== JSON.stringify(newer[key]))
    .map((key) => `${key} ${describeChange(older[key], newer[key])}`)
    .join(", ");
}

/** Texts with spaces between quotation marks, so that their ends can be seen. */
function showValue(value: unknown): string {
  if (value === undefined || value === null) return "nothing";
  if (typeof value === "object") return JSON.stringify(value);
  return typeof value === "string" && value.includes(" ") ? `“${value}”` : String(value);
}
