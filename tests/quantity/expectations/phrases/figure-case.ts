/** How a figure is hedged, as the model has it. */
export type ExpectedHedge = null | "approx" | "over" | "under" | "atLeast" | "atMost" | "between";

/** A figure that is read. A side of the interval that is open is null. */
export interface ExpectedReading {
  readonly value: number;
  readonly valueTo?: number;
  readonly unit: string;
  readonly hedge: ExpectedHedge;
  readonly writtenScale: number;
  readonly decimals: number | null;
  readonly min: number | null;
  readonly max: number | null;
  /**
   * The word of change, with its particle and the "by" or "of" that joins it to the figure, without an article:
   * "fell by", "went up by", "fall of". If other words stand between, the word alone: "fell".
   */
  readonly direction?: string;
}

/** One or two sentences of news, what a curator typed of them, and what is to be read or refused. */
export interface FigureCase {
  readonly group: string;
  readonly text: string;
  readonly stated: string;
  readonly indicator: Measured;
  readonly status?: "planned" | "possible" | "target";
  readonly home?: string;
  readonly wording?: string;
  /** Of a refusal: words that it shows, every one of them, in what was found, expected or advised. */
  readonly expected: ExpectedReading | { readonly refused: readonly string[] };
}

export interface Measured {
  readonly type: "flow" | "stock" | "share" | "growth" | "count";
  readonly unit: "currency" | "percent" | "1";
}

export const FLOW: Measured = { type: "flow", unit: "currency" };
export const STOCK: Measured = { type: "stock", unit: "currency" };
export const SHARE: Measured = { type: "share", unit: "percent" };
export const GROWTH: Measured = { type: "growth", unit: "percent" };
export const COUNT: Measured = { type: "count", unit: "1" };

type Given = Pick<FigureCase, "status" | "home" | "wording">;
type Row = Omit<FigureCase, "group">;
type More = { readonly hedge?: ExpectedHedge; readonly valueTo?: number; readonly direction?: string };

export const row = (
  text: string,
  stated: string,
  indicator: Measured,
  expected: FigureCase["expected"],
  given: Given = {},
): Row => ({ text, stated, indicator, expected, ...given });

export const inGroup = (group: string, ...rows: readonly Row[]): readonly FigureCase[] =>
  rows.map((each) => ({ group, ...each }));

/** `written` is scale and decimals: "9/1" of "48.7 billion", "0/-" of a fraction word. */
export function reads(
  value: number,
  unit: string,
  written: `${number}/${number | "-"}`,
  [min, max]: readonly [number | null, number | null],
  { hedge = null, ...more }: More = {},
): ExpectedReading {
  const [scale, decimals] = written.split("/");
  return {
    value,
    unit,
    hedge,
    writtenScale: Number(scale),
    decimals: decimals === "-" ? null : Number(decimals),
    min,
    max,
    ...more,
  };
}

export const refuses = (...words: readonly string[]): { readonly refused: readonly string[] } => ({ refused: words });
