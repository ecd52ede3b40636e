import type { Problem } from "../../ground/issue";
import type { Quote } from "../../model/quote";
import type { WordsOfTime } from "../../schema/curation";
import { contains, placesOf, type TextSpan } from "../../text/text-span";
import { quoted } from "../../text/visible";
import { splits } from "../../text/word-edges";
import { timePhrasesIn } from "../../time/find-times";
import type { Path } from "../yaml/parse-yaml";
import type { Reading } from "./reading";

/** Where the words stand, once in the first text that has them; with a prefix or suffix, where those stand beside them. */
export function placeOfWords(
  words: WordsOfTime,
  spans: readonly Quote[],
  path: Path,
  reading: Reading,
): TextSpan | undefined {
  const { words: exact, prefix = "", suffix = "" } = typeof words === "string" ? { words } : words;
  const { text } = reading.body;
  const places = spans.map((span) =>
    placesOf(exact, span.exact)
      .map((at) => ({ start: span.start + at, end: span.start + at + exact.length }))
      .filter(({ start, end }) => !splits(text, start) && !splits(text, end))
      .filter(({ start, end }) => text.slice(0, start).endsWith(prefix) && text.startsWith(suffix, end)),
  );
  const found = places.find((each) => each.length > 0) ?? [];
  const [place, ...others] = found;
  if (place !== undefined && others.length === 0) return place;
  return reading.report(path, notOnce(exact, found.length));
}

/** Where words of time stand in a text, line by line: no time goes on over the end of a paragraph. */
export function timePlacesIn(text: string): readonly TextSpan[] {
  let offset = 0;
  return text.split("\n").flatMap((line) => {
    const from = offset;
    offset += line.length + 1;
    return timePhrasesIn(line).map(({ start, end }) => ({ start: from + start, end: from + end }));
  });
}

/** The phrase of time of which the words are a part, as the text goes on around them. */
export function phraseAround({ start, end }: TextSpan, { body, timePlaces }: Reading): string | undefined {
  const found = timePlaces.find((phrase) => phrase.start < end && start < phrase.end);
  return found && body.text.slice(found.start, found.end);
}

/** What is told before the words: first what stands after them in the article, last what stands right before them. */
export function textBefore(place: TextSpan, spans: readonly Quote[]): string {
  const own = spans.find((span) => contains(span, place));
  const others = spans.filter((span) => span !== own).sort((a, b) => a.start - b.start);
  const later = others.filter(({ start }) => start > place.start);
  const earlier = others.filter(({ start }) => start <= place.start);
  return (
    [...later, ...earlier].map(({ exact }) => `${exact}\n`).join("") +
    (own?.exact.slice(0, place.start - own.start) ?? "")
  );
}

const notOnce = (words: string, count: number): Problem => ({
  found: `${quoted(words)} ${count === 0 ? "neither in the quote nor in its context" : `${count} times`}`,
  expected: "whole words that stand once in the quote or in a context; of a publication, in the file",
  fix:
    count === 0
      ? "copy the words, or add the span that has them to context"
      : "take more words, or write { words: …, prefix: … }",
});
