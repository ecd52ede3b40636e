import { MONTHS } from "../../time/months";
import { ORDINAL_WORDS } from "../curate/read-ordinal";
import type { Span } from "../curate/reading";

const CARDINALS = [
  "zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen",
  "seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety",
  "hundreds?|thousands?|millions?|billions?|trillions?|dozens?",
].join("|");
const FRACTIONS = "half|halves|thirds|quarters?|fifths";
const TIMES = "(?:last|this|next|same|previous|following|coming) (?:year|month|week|quarter|period)";
const MONTH_WORDS = [...MONTHS, "(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\."].join("|");
const EDGE = "(?<![\\p{L}\\p{M}\\p{N}])";
const WORDS = new RegExp(
  `${EDGE}(?:(?:${CARDINALS}|${ORDINAL_WORDS.join("|")}|${FRACTIONS}|${TIMES})(?![\\p{L}\\p{M}\\p{N}]))`,
  "giu",
);
const DATES = new RegExp(`${EDGE}(?:${MONTH_WORDS})(?![\\p{L}\\p{M}\\p{N}])`, "gu");
const NUMERALS = /[0-9](?:[0-9.,]{0,30}[0-9])?(?:st|nd|rd|th)?/gu;
const OTHER_DIGITS = /(?![0-9])\p{Nd}+/gu;

/** A numeral, number word or date. */
export interface NumberWord extends Span {
  readonly words: string;
}

/**
 * Every numeral, number word (cardinal, ordinal, fraction), month and relative year of a text, in text order. "both",
 * "many" and "several" give no number and are none.
 */
export function findNumberWords(text: string): NumberWord[] {
  return [NUMERALS, OTHER_DIGITS, WORDS, DATES]
    .flatMap((pattern) =>
      [...text.matchAll(pattern)].map(({ 0: words, index }) => ({ start: index, end: index + words.length, words })),
    )
    .sort((a, b) => a.start - b.start);
}
