/** Numerals, number words and dates, how many of them a fact was read from, and how many are ignored with a reason. */
export interface NumberCoverage {
  readonly all: number;
  readonly read: number;
  readonly ignored: number;
}

/** How far the numbers of each article's body are accounted for, by its id. */
export type ArticleCoverage = Readonly<Record<string, NumberCoverage>>;
