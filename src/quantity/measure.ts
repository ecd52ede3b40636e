import type { Rational } from "../exact/rational";

/** An amount as exact numbers in base units, with what its precision allows. */
export interface Measure {
  readonly ok: true;
  readonly value: Rational;
  /** The values that print as this figure: `[min, max)`. */
  readonly cell: { readonly min: Rational; readonly max: Rational };
  /** The same under a hedge such as "about". */
  readonly hedged: { readonly min: Rational; readonly max: Rational };
  /** The next higher figure of the same kind. */
  readonly next: Rational;
  /** Digits after the point; `null` for a fraction word. */
  readonly decimals: number | null;
}
