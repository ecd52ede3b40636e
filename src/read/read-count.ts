import type { Head } from "./find-heads";
import { type IndicatorContext, type IndicatorReading, open } from "./indicator-reading";

const COMPANIES = /^\s+(?:[\p{L}’'-]+\s+){0,2}(?:companies|firms|enterprises|businesses|joint ventures)\b/iu;
const PARTICIPANTS =
  /^\s+(?:[\p{L}’'-]+\s+){0,2}(?:participants|delegates|attendees)\b|^\s+(?:people|entrepreneurs|representatives|guests|experts|officials)\b[^.;]{0,40}\b(?:took part|attended|participated|gathered)\b/iu;
/** "In the work of which took part 44 entrepreneurs", "attended by 180 guests". */
const TOOK_PART = /\b(?:took part|attended by|participation of|brought together|gathered)\s(?:\p{L}+\s){0,2}$/iu;
const PEOPLE =
  /^\s+(?:[\p{L}’'-]+\s+){0,2}(?:people|entrepreneurs|representatives|guests|experts|officials|delegates|participants|attendees|businesspeople)\b/iu;
/** "Spanish companies established in Morocco: around 1,100" */
const LABEL = /\bcompanies\b(?=[^.;:]*:\s*$)/iu;
const AREAS = /^\s+(?:[\p{L}’'-]+\s+){0,2}(?:areas|fields|spheres|directions|chapters of cooperation)\b/iu;

/** Companies, people who took part, areas of an agreement. */
export function readCount({ text, figure, sentence }: IndicatorContext): IndicatorReading {
  const after = text.slice(figure.end, Math.min(sentence.end, figure.end + 140));
  const before = text.slice(Math.max(sentence.start, figure.start - 40), figure.start);
  const tookPart = TOOK_PART.test(before) ? PEOPLE.exec(after) : null;
  const labelled = LABEL.exec(text.slice(sentence.start, figure.start));
  if (labelled) {
    const start = sentence.start + labelled.index;
    return {
      head: { kind: "other", words: labelled[0], start, end: start + "companies".length },
      indicator: "companies",
    };
  }
  const match = COMPANIES.exec(after) ?? PARTICIPANTS.exec(after) ?? tookPart ?? AREAS.exec(after);
  if (!match) return open("it counts none of the things that the indicators count");
  const head: Head = {
    kind: "other",
    words: match[0].trim(),
    start: figure.end + match[0].length - match[0].trimStart().length,
    end: figure.end + match[0].length,
  };
  if (tookPart || PARTICIPANTS.test(after)) return { head, indicator: "participants" };
  if (AREAS.test(after))
    return /cooperation|covers?|agreement|partnership|programme|declaration/iu.test(
      text.slice(sentence.start, sentence.end),
    )
      ? { head, indicator: "agreement-areas" }
      : open("areas of what, its sentence does not say");
  return /\b(?:capital|participation|operat\w+|work\w*|active|registered|offices?|factor(?:y|ies)|branch(?:es)?|subsidiar\w+|present|established|located|opened)\b/iu.test(
    text.slice(sentence.start, sentence.end),
  )
    ? { head, indicator: "companies" }
    : open("companies of whom, its sentence does not say");
}
