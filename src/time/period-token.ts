import { parseEdtf } from "./parse-edtf";

/** The time as a part of an id: `2024`, `2024-01--2024-07`, `from-2005`, `to-2060`, `2023-10-19-or-2023-12-31`, `undated`. */
export function periodToken(edtf: string | undefined): string {
  if (edtf === undefined) return "undated";
  const time = parseEdtf(edtf);
  if (time === undefined) return edtf;
  const { shape, first, last } = time;
  if (shape === "date") return edtf;
  if (first === null) return `to-${last}`;
  if (last === null) return `from-${first}`;
  return `${first}${shape === "oneOf" ? "-or-" : "--"}${last}`;
}
