import type { Quote } from "../../model/quote";
import { ordinalValue } from "../../text/number-words";
import { placesOf } from "../../text/text-span";
import { quoted } from "../../text/visible";
import type { Path } from "../yaml/parse-yaml";
import type { Reading } from "./reading";

/** The number that an ordinal of the quote gives: 38 for "38th", 1 for "first"; `undefined` if a problem was reported. */
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
