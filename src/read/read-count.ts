import type { Head } from "./find-heads";
import { type IndicatorContext, type IndicatorReading, open } from "./indicator-reading";

const COMPANIES = /^\s+(?:[\p{L}’'-]+\s+){0,2}(?:companies|firms|enterprises|businesses|joint ventures)\b/iu;
const PARTICIPANTS =
  /^\s+(?:[\p{L}’'-]+\s+){0,2}(?:participants|delegates|attendees)\b|^\s+(?:people|entrepreneurs|representatives|guests|experts|officials)\b[^.;]{0,40}\b(?:took part|attended|participated|gathered)\b/iu;
const AREAS = /^\s+(?:[\p{L}’'-]+\s+){0,2}(?:areas|fields|spheres|directions|chapters of cooperation)\b/iu;

/** Companies, people who took part, areas of an agreement. */
export function readCount({ text, figure, sentence }: IndicatorContext): IndicatorReading {
  const after = text.slice(figure.end, Math.min(sentence.end, figure.end + 140));
  const match = COMPANIES.exec(after) ?? PARTICIPANTS.exec(after) ?? AREAS.exec(after);
  if (!match) return open("it counts none of the things that the indicators count");
  const head: Head = {
    kind: "other",
    words: match[0].trim(),
    start: figure.end + match[0].length - match[0].trimStart().length,
    end: figure.end + match[0].length,
  };
  if (PARTICIPANTS.test(after)) return { head, indicator: "participants" };
  if (AREAS.test(after))
    return /cooperation|covers?|agreement|partnership|programme|declaration/iu.test(
      text.slice(sentence.start, sentence.end),
    )
      ? { head, indicator: "agreement-areas" }
      : open("areas of what, its sentence does not say");
  return /\b(?:capital|participation|operat\w+|work\w*|active|registered)\b/iu.test(
    text.slice(sentence.start, sentence.end),
  )
    ? { head, indicator: "companies" }
    : open("companies of whom, its sentence does not say");
}
