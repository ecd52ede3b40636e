import { tokenize } from "../text/tokenize";
import {
  againstOf,
  isHeldAgainst,
  readTimePhrase,
  refuseTime,
  type TimeOptions,
  type TimeReading,
  tellsPeriod,
  timePhrasesIn,
} from "./find-times";
import { CHANGING } from "./grammar/lexicon";
import { pointsBack } from "./grammar/phrase";
import type { Against, KnownDates } from "./resolve-phrase";
import { datesOf } from "./resolve-phrase";

/**
 * What the words of a time are read against, and the text before them.
 * @category Reading
 * @since 1.0.0
 */
export interface ReadTimeOptions extends TimeOptions {
  /** What stands before the words, for those that point back: "a year earlier", "the same period". */
  readonly before?: string;
}

/**
 * The time that words tell, with its days, how it holds and how surely it is known; else why they do not tell one.
 *
 * The words must hold one time: other words beside it are passed over ("launched in 2012"), unless they blur it ("early
 * 2025"). Read are dates, months, years, quarters, halves, first and last months, ranges and decades; words that hang on
 * the publication ("last year", a day without a year) and words that point back to a period in `before`. A basis is never
 * stronger than that of what the words hang on. Two readings are refused, and both shown. Throws `RangeError` if the
 * publication is not in the EDTF profile.
 * @category Reading
 * @since 1.0.0
 * @example
 * const reading = readTime("the first half of this year", { published: "2024-09-10" });
 * reading.ok && reading.time.edtf; // => "2024-01/2024-06"
 * readTime("10.03.2024").ok; // => false
 */
export function readTime(words: string, options: ReadTimeOptions = {}): TimeReading {
  const against = againstOf("readTime", options);
  const phrases = timePhrasesIn(words);
  const [only, ...others] = phrases;
  if (only === undefined)
    return refuseTime(words, [], "words that tell a time: in 2024, last year, from March to May 2018");
  if (others.length > 0)
    return refuseTime(
      words,
      phrases.map(({ start, end }) => words.slice(start, end)),
      "words of one time",
    );
  const beside = changingWord(words, only);
  if (beside !== undefined)
    return refuseTime(words, [], `a time without “${beside}” beside it, which may make it another one`);
  const reading = readTimePhrase(words.slice(only.start, only.end), only.phrase, {
    ...against,
    earlier: only.phrase.readings.some(pointsBack) ? earlierIn(options.before ?? "", against) : undefined,
  });
  return reading.ok ? { ok: true, time: { ...reading.time, stated: words } } : reading;
}

/** A word beside the phrase, among those that were quoted, that may change the time. */
function changingWord(words: string, { start, end }: { start: number; end: number }): string | undefined {
  const beside = [...tokenize(words.slice(0, start)), ...tokenize(words.slice(end))];
  return beside.find(({ key }) => CHANGING.has(key))?.text;
}

/** The dates of the last phrase that tells a period by itself. */
function earlierIn(text: string, against: Omit<Against, "earlier">): KnownDates | undefined {
  const told = timePhrasesIn(text).findLast(({ phrase, start }) => tellsPeriod(phrase) && !isHeldAgainst(text, start));
  return told && datesOf(told.phrase, against);
}
