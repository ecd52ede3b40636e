import type { TextSpan } from "../text/text-span";
import type { Head } from "./find-heads";
import { type IndicatorContext, type IndicatorReading, open } from "./indicator-reading";

const COMPANIES =
  /^\s+(?!(?:are|were|is)\b)(?:[\p{L}’'-]+\s+){0,2}(?:companies|firms|enterprises|businesses|joint ventures)\b/iu;
const PARTICIPANTS =
  /^\s+(?:[\p{L}’'-]+\s+){0,2}(?:participants|delegates|attendees)\b|^\s+(?:people|entrepreneurs|representatives|guests|experts|officials)\b[^.;]{0,40}\b(?:took part|attended|participated|gathered)\b/iu;
/** "In the work of which took part 44 entrepreneurs", "attended by 180 guests". */
const TOOK_PART =
  /\b(?:took part|attended by|participation of|brought? together|bring(?:s|ing)? together|gather(?:s|ed|ing)?|assembl(?:es|ed|ing))\s(?:\p{L}+\s){0,2}$/iu;
const PEOPLE =
  /^\s+(?:[\p{L}’'-]+\s+){0,2}(?:people|entrepreneurs|representatives|guests|experts|officials|delegates|participants|attendees|businesspeople)\b/iu;
/** "Spanish companies established in Morocco: around 1,100" */
const LABEL = /\bcompanies\b(?=[^.;:]*:\s*$)/iu;
/** "The number of Japanese companies in Serbia to 14" */
const NUMBER_OF =
  /\bnumber of (?:[\p{L}-]+ ){0,3}?(?:companies|firms|enterprises|businesses|joint ventures)\b(?=[^.;]{0,80}$)/iu;
/** "Against a mere 82 in 2010": of what was counted right before. */
const COMPARED = /\b(?:against|versus|from|compared (?:with|to)) (?:a mere |only |just |some |about )?$/iu;
const AREAS = /^\s+(?:[\p{L}’'-]+\s+){0,2}(?:areas|fields|spheres|directions|chapters of cooperation)\b/iu;

const WORK_THERE =
  /\b(?:capital|participation|ownership|operat\w+|work\w*|function\w*|are already there|do(?:ing|es)? business (?:in|here|there)|active|(?<!-|have |has )registered|offices?|factor(?:y|ies)|branch(?:es)?|subsidiar\w+|present|presence|established|located|opened|settled|based|base|set up|ownership)\b/iu;
const IN_ZONE =
  /^[^,;]{0,80}\bin (?:the|its|this|that|our) (?:\p{L}+ ){0,2}(?:zone|park|cluster|hub|estate|district|province|region|city)\b/u;
const NEXT_CLAUSE = /;|, (?:and|while|whereas|but) /u;
/** "43 Turkish companies in Kenya", "45 Finnish-owned firms in the country", at no fair or mission. */
const THERE =
  /^\s+\p{Lu}[\p{L}-]+(?: \p{Lu}\p{L}+)?(?:-owned)? (?:companies|firms|enterprises|businesses)(?: in (?:the |our |this )?(?:country|\p{Lu}\p{L}+)| here\b)/u;
const ON_TOUR =
  /\b(?:came|comes?|coming|brought|brings?|arriv\w*|accompan\w*|fair|exhibit\w*|expo|mission|delegat\w+|visit\w*|took part|take part|attend\w*|participa\w+|forum|signed|invited|met|join\w*|travel\w*|led|leads)\b/iu;

function isEstablished(text: string, sentence: TextSpan, { end }: TextSpan): boolean {
  return THERE.test(text.slice(end, end + 80)) && !ON_TOUR.test(text.slice(sentence.start, sentence.end));
}

/** Where the clause of a figure begins. */
function clauseStart(text: string, from: number, to: number): number {
  const breaks = [...text.slice(from, to).matchAll(new RegExp(NEXT_CLAUSE, "gu"))];
  const last = breaks.at(-1);
  return last ? from + last.index + last[0].length : from;
}

/** Companies, people who took part, areas of an agreement. */
export function readCount(context: IndicatorContext): IndicatorReading {
  const { text, figure, sentence, figures } = context;
  const earlier = figures.findLast(({ end }) => end <= figure.start);
  if (
    earlier &&
    COMPARED.test(text.slice(earlier.end, figure.start)) &&
    !COMPANIES.test(text.slice(figure.end, figure.end + 60))
  )
    return readCount({ ...context, figure: earlier });
  const after = text.slice(figure.end, Math.min(sentence.end, figure.end + 140));
  const before = text.slice(Math.max(sentence.start, figure.start - 40), figure.start);
  const tookPart = TOOK_PART.test(before) ? PEOPLE.exec(after) : null;
  const opening = text.slice(sentence.start, figure.start);
  const labelled = LABEL.exec(opening) ?? NUMBER_OF.exec(opening);
  if (labelled) {
    const start = sentence.start + labelled.index;
    return {
      head: { kind: "other", words: labelled[0], start, end: start + labelled[0].length },
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
  if (IN_ZONE.test(text.slice(figure.end, sentence.end))) return open("companies of a part of the country");
  return WORK_THERE.test(
    text.slice(clauseStart(text, sentence.start, figure.start), sentence.end).split(NEXT_CLAUSE)[0] ?? "",
  ) || isEstablished(text, sentence, figure)
    ? { head, indicator: "companies" }
    : open("companies of whom, its sentence does not say");
}
