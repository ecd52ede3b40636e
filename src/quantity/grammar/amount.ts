import type { FractionWord } from "./spelled-numbers-in";

/** The number of a phrase as it is written, before its digits are read. */
export interface Amount {
  /** Digits with their separators, or the digits that number words stand for; `null` for a bare fraction word. */
  readonly whole: string | null;
  /** Whether `whole` was printed as one row of digits: only then can its separators have two readings. */
  readonly printed: boolean;
  readonly fraction: FractionWord | null;
  /** The power of ten of the scale word; `null` without one. */
  readonly scale: number | null;
  /** "3,000+" */
  readonly orMore: boolean;
  /** "thousand million", which is not read. */
  readonly twoScales: boolean;
}

/** Nothing of an amount. */
export const NO_AMOUNT: Amount = {
  whole: null,
  printed: false,
  fraction: null,
  scale: null,
  orMore: false,
  twoScales: false,
};

/** Whether the amount is a fraction word alone, without a scale to say of what: "one-third" of the whole. */
export function isBareFraction({ whole, fraction, scale }: Amount): boolean {
  return fraction !== null && whole === null && scale === null;
}
