/** The number of a phrase as it is written, before its digits are read. */
export interface Amount {
  /** Digits with their separators, or the digits that number words stand for; `null` for a bare fraction word. */
  readonly whole: string | null;
  /** Whether `whole` was printed as one row of digits: only then can its separators have two readings. */
  readonly printed: boolean;
  /** The fraction word: `[1, 3]` for "one-third". */
  readonly fraction: readonly [numerator: number, denominator: number] | null;
  /** The power of ten of the scale word; `null` without one. */
  readonly scale: number | null;
  /** "3,000+" */
  readonly orMore: boolean;
  /** "thousand million", which is not read. */
  readonly twoScales: boolean;
}
