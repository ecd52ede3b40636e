import type { BoundedInterval } from "../../exact/exact-interval";
import type { Rational } from "../../exact/rational";

/** An amount as exact numbers in base units, with what its precision allows. */
export interface Measure {
  readonly ok: true;
  readonly value: Rational;
  /** The values that print as this figure: `[min, max)`. */
  readonly cell: BoundedInterval;
  /** The same under a hedge such as "about". */
  readonly hedged: BoundedInterval;
  /** The next higher and the next lower figure of the same kind. */
  readonly next: Rational;
  readonly previous: Rational;
  /** The power of ten of the scale word, and digits after the point; `null` for a fraction word. */
  readonly scale: number;
  readonly decimals: number | null;
}
