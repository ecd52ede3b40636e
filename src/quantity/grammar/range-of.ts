import type { Hedge } from "../../model/quantity";
import { readNumeral } from "../measure/measure-amount";
import type { WrittenFigure } from "./figures-in";

/** One figure, or two in one. */
export interface JoinedFigures {
  readonly figure: WrittenFigure;
  readonly to: WrittenFigure | null;
  /** Whether they are no range, so that nothing can be read: "2024/25". */
  readonly list: boolean;
  /** Hedges within: "between about 3 and 4 percent". */
  readonly hedges: readonly Hedge[];
}

/** Two figures that may be a range. */
export interface FigurePair {
  readonly first: WrittenFigure;
  readonly second: WrittenFigure;
  /** Those before the one and before the other. */
  readonly hedges: readonly Hedge[];
  /** How closely they are joined: a bare second figure needs `true`, as behind a dash; `never` are they a range. */
  readonly close: boolean | "never";
}

const YEAR = /^(?:1[5-9]|20)[0-9]{2}$/;

/** The two as a range, if they count the same and the second is larger: the first takes scale and unit of the second. */
export function rangeOf({ first, second, hedges, close }: FigurePair): JoinedFigures | null {
  if (close === "never" || (isYear(first) && isYear(second))) return null;
  if (first.sign !== null || second.sign !== null || !sameUnit(first, second, close)) return null;
  const scaled = { ...first, amount: { ...first.amount, scale: first.amount.scale ?? second.amount.scale } };
  const lower = [scaled, first].find((figure) => isLess(figure, second));
  const units = second.units.length > 0 ? second.units : first.units;
  return lower ? { figure: { ...lower, units }, to: { ...second, units }, list: false, hedges } : null;
}

/** Bare figures that "to" joins are a range only if the second has a scale or unit, or both are plain counts. */
function sameUnit({ units: a }: WrittenFigure, { units: b }: WrittenFigure, close: boolean): boolean {
  if (a.length === 0) return true;
  if (b.length === 0) return close || a.every(({ kind }) => kind === "money");
  return (
    a.length === b.length && a.every(({ kind, codes }, at) => kind === b[at]?.kind && codes[0] === b[at]?.codes[0])
  );
}

export function isYear({ amount, units }: WrittenFigure): boolean {
  return YEAR.test(amount.whole ?? "") && amount.scale === null && units.length === 0;
}

/** Numerals have so few digits that two of them never share a float. */
function isLess(a: WrittenFigure, b: WrittenFigure): boolean {
  return sizeOf(a) < sizeOf(b);
}

const CLOSE_BY = 1.5;

/** "up by $7 to $9 billion" gives two sizes of a change, "up by $3 billion to $60 billion" a change and a level. */
export function isClose(a: WrittenFigure, b: WrittenFigure): boolean {
  const scaled = { ...a, amount: { ...a.amount, scale: a.amount.scale ?? b.amount.scale } };
  return sizeOf(b) <= sizeOf(scaled) * CLOSE_BY;
}

function sizeOf({ amount: { whole, scale, fraction } }: WrittenFigure): number {
  const numeral = readNumeral(whole ?? "", scale !== null);
  return numeral.ok && !fraction ? Number(`${numeral.text}e${scale ?? 0}`) : Number.NaN;
}
