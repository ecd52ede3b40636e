import { ORDINALS, TENS, UNITS } from "../../text/number-words";
import type { TextSpan } from "../../text/text-span";
import { wholeWords } from "../../text/word-edges";
import { MONTHS } from "../../time/months";

const SCALE_PATTERN = "hundreds?|thousands?|millions?|billions?|trillions?|dozens?";
const FRACTIONS = "half|halves|thirds|quarters?|fifths";
const TIMES = "(?:last|this|next|same|previous|following|coming) (?:year|month|week|quarter|period)";
const MONTH_PATTERN = [...MONTHS, "(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\."].join("|");
const WORDS = wholeWords([...UNITS, ...TENS, SCALE_PATTERN, ...ORDINALS, FRACTIONS, TIMES].join("|"), "giu");
const DATES = wholeWords(MONTH_PATTERN, "gu");
const NUMERALS = /[0-9](?:[0-9.,]{0,30}[0-9])?(?:st|nd|rd|th)?/gu;
const OTHER_DIGITS = /(?![0-9])\p{Nd}+/gu;

/** A numeral, number word or date. */
export interface NumberWord extends TextSpan {
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
