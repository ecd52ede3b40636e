import type { Quote } from "../../model/quote";
import { placesOf, quoted } from "../locate";
import type { Path } from "../yaml/parse-yaml";
import type { Reading } from "./reading";

export const ORDINAL_WORDS = [
  "first",
  "second",
  "third",
  "fourth",
  "fifth",
  "sixth",
  "seventh",
  "eighth",
  "ninth",
  "tenth",
  "eleventh",
  "twelfth",
  "thirteenth",
  "fourteenth",
  "fifteenth",
  "sixteenth",
  "seventeenth",
  "eighteenth",
  "nineteenth",
  "twentieth",
];

/** The number that an ordinal of the quote gives: 38 for "38th", 1 for "first"; `undefined` where a problem was reported. */
export function readOrdinal(
  words: string,
  spans: readonly Quote[],
  path: Path,
  { report, markRead }: Reading,
): number | undefined {
  const value = ordinalValue(words);
  if (value === undefined)
    return report(path, {
      found: quoted(words),
      expected: "an ordinal as it stands in the quote: 38th, first",
      fix: "copy the words of the ordinal alone",
    });
  const span = spans.find(({ exact }) => exact.includes(words));
  const places = span === undefined ? [] : placesOf(words, span.exact);
  const [at] = places;
  if (span === undefined || at === undefined || places.length > 1)
    return report(path, {
      found: `${quoted(words)} ${places.length} times in quote and context`,
      expected: "the ordinal once",
      fix: "quote the words that number the event",
    });
  markRead({ start: span.start + at, end: span.start + at + words.length });
  return value;
}

function ordinalValue(words: string): number | undefined {
  const [, digits, ending] = /^([1-9]\d{0,4})(st|nd|rd|th)$/.exec(words) ?? [];
  if (digits !== undefined) return ending === endingOf(digits) ? Number(digits) : undefined;
  const index = ORDINAL_WORDS.indexOf(words.toLowerCase());
  return index === -1 ? undefined : index + 1;
}

function endingOf(digits: string): string {
  if (/1\d$/.test(digits)) return "th";
  return { 1: "st", 2: "nd", 3: "rd" }[digits.slice(-1)] ?? "th";
}
