import type { CellType, Field } from "./column";
import { guardFormula } from "./guard-formula";
import { shiftPoint } from "./shift-point";

/** A value on its way into a cell. */
export interface CsvCell {
  readonly type: CellType;
  readonly value: Field;
}

/** A header and its rows by RFC 4180, except that a line ends with LF alone. */
export function csvLines(header: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  return [header.map(csvCell), ...rows.map((cells) => cells.map(cellText))]
    .map((line) => `${line.join(",")}\n`)
    .join("");
}

function cellText({ type, value }: CsvCell): string {
  if (value === undefined || value === null) return "";
  if (typeof value === "number") return shiftPoint(value, 0);
  if (type === "integer" || type === "number" || type === "boolean") return String(value);
  return csvCell(guardFormula(typeof value === "string" ? value : JSON.stringify(value)));
}

function csvCell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
