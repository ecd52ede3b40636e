import type { CurrencyCode } from "./currency-code";
import type { Sentence } from "./quote";

/**
 * What a value counts: money by its currency, hundredths (`percent`) or things (`1`).
 * @category Data
 * @since 1.0.0
 */
export type Unit = CurrencyCode | "percent" | "1";

/**
 * How the words qualify the figure, `between` for a range; absent words are `null` in {@link Quantity}.
 * @category Data
 * @since 1.0.0
 */
export type Hedge = "approx" | "over" | "under" | "atLeast" | "atMost" | "between";

/**
 * Values, half-open: `min` is inside, `max` is not. `null` is unbounded.
 * @category Data
 * @since 1.0.0
 */
export interface Interval {
  readonly min: number | null;
  readonly max: number | null;
}

/**
 * A figure as it was printed, and the interval that its words allow.
 * @category Data
 * @since 1.0.0
 */
export interface Quantity extends Interval {
  /** The words, verbatim; they occur exactly once in the fact's quote: "over $40 billion". */
  readonly stated: string;
  /** The words that give a growth its sign if none is printed: "fell by". */
  readonly direction?: Sentence;
  readonly hedge: Hedge | null;
  /**
   * In base units: dollars, per cent, a count; the first figure of a range; negative for a fall. As printed, even if that
   * is a misprint.
   */
  readonly value: number;
  /** The second figure of a range. */
  readonly valueTo?: number;
  readonly unit: Unit;
  /** `words` if `stated` names the unit, `context` if its sentence does, `indicator` if the indicator implies it. */
  readonly unitFrom: "words" | "context" | "indicator";
  /** The power of ten of the scale word: 9 for "billion". `value` already includes it. */
  readonly writtenScale: number;
  /** Digits written after the point; `null` for a fraction word ("one-third"). */
  readonly decimals: number | null;
}
