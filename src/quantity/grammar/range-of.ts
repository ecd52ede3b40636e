import type { Hedge } from "../../model/quantity";
import { readNumeral } from "../read-numeral";
import type { WrittenFigure } from "./figures-in";
import type { Match } from "./lex";

/** One figure, or two in one. */
export interface JoinedFigures {
  readonly figure: WrittenFigure;
  readonly to: WrittenFigure | null;
  /** Whether they are no range, so that nothing can be read: "2024/25". */
  readonly list: boolean;
  /** Hedges within: "between about 3 and 4 percent". */
  readonly hedges: readonly Hedge[];
}

/** A figure with the hedges before it. */
export interface HedgedFigure {
  readonly figure: WrittenFigure;
  readonly hedges: readonly Hedge[];
}

const YEAR = /^(?:1[5-9]|20)[0-9]{2}$/;

/** The two as a range, if they count the same and the second is larger: the first takes scale and unit of the second. */
export function rangeOf(a: HedgedFigure, b: HedgedFigure, next: number, close: boolean): Match<JoinedFigures> | null {
  if (isYear(a.figure) && isYear(b.figure)) return null;
  if (a.figure.sign !== null || b.figure.sign !== null || !sameUnit(a.figure, b.figure, close)) return null;
  const scale = a.figure.amount.scale ?? b.figure.amount.scale;
  const taken: WrittenFigure = { ...a.figure, units: [], amount: { ...a.figure.amount, scale } };
  const hedges = [...a.hedges, ...b.hedges];
  const own = isLess(a.figure, b.figure) ? { ...a.figure, units: [] } : null;
  const figure = isLess(taken, b.figure) ? taken : own;
  const units = b.figure.units.length > 0 ? b.figure.units : a.figure.units;
  return figure && { found: { figure: { ...figure, units }, to: { ...b.figure, units }, list: false, hedges }, next };
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

function sizeOf({ amount: { whole, scale, fraction } }: WrittenFigure): number {
  const numeral = readNumeral(whole ?? "", scale !== null);
  return numeral.ok && !fraction ? Number(`${numeral.text}e${scale ?? 0}`) : Number.NaN;
}
