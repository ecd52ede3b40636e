import type { Quantity, Time, Unit } from "../index";

const SCALES = [
  [1e12, "trillion"],
  [1e9, "billion"],
  [1e6, "million"],
] as const;

/** A figure as a person reads it: `48.7 billion USD`, `27.6 %`, `3,000`. */
export function sayFigure(value: number, unit: Unit): string {
  if (unit === "percent") return `${plain(value)} %`;
  if (unit === "1") return grouped(value);
  return `${sayAmount(value)} ${unit}`;
}

/** The figure without its unit: `48.7 billion`. */
export function sayAmount(value: number): string {
  const [size, name] = SCALES.find(([least]) => Math.abs(value) >= least) ?? [1, ""];
  return name === "" ? grouped(value) : `${plain(value / size)} ${name}`;
}

/** At most four digits after the point, without needless zeros. */
function plain(value: number): string {
  return String(Number(value.toFixed(4)));
}

function grouped(value: number): string {
  const [whole = "", decimals] = plain(value).split(".");
  const groups = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return decimals === undefined ? groups : `${groups}.${decimals}`;
}

/** What the words allow: `from 41.35 billion to below 41.45 billion USD`, `40 billion USD or more`. */
export function sayBounds({ min, max, unit }: Pick<Quantity, "min" | "max" | "unit">): string {
  if (min === null && max === null) return "any value";
  if (max === null) return `${sayFigure(min ?? 0, unit)} or more`;
  if (min === null) return `less than ${sayFigure(max, unit)}`;
  return `from ${sayFigure(min, unit)} to below ${sayFigure(max, unit)}`;
}

/** A time as its words have it, with the EDTF it stands for. */
export function sayTime(time: Time | null): string {
  if (time === null) return "as of the article";
  return time.stated === null ? `${time.edtf} (${time.basis})` : `${time.edtf} (“${time.stated}”, ${time.basis})`;
}
