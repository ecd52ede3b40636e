import type { TextSpan } from "../../text/text-span";

const IN_SERIES = "(\\d{1,3}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\\s";
const BEFORE = new RegExp(`\\b${IN_SERIES}(?:rounds? of )?$`, "iu");
const FIRST = new RegExp(`^${IN_SERIES}`, "iu");

const LONGEST = 24;

/** The number of an event in its series, right before its words: "the third ", "a seventh round of ". */
export function ordinalBefore({ start }: TextSpan, sentence: TextSpan, text: string): TextSpan | undefined {
  const [all, words] = BEFORE.exec(text.slice(Math.max(sentence.start, start - LONGEST), start)) ?? [];
  if (all === undefined || words === undefined) return undefined;
  return { start: start - all.length, end: start - all.length + words.length };
}

/** The number at the start of a name: "Third Fish Forum". */
export function ordinalIn({ start, end }: TextSpan, text: string): TextSpan | undefined {
  const words = FIRST.exec(text.slice(start, end))?.[1];
  return words === undefined ? undefined : { start, end: start + words.length };
}
