import { spanAround, type TextSpan } from "../text/text-span";
import { BRAND, FOREIGN_ARTICLE, HONORIFIC, NO_NAME, PLACE_START, SURNAME_TOO } from "./name-words";
import { ENDS_WITH_TITLE } from "./read-title";

const MOST_WORDS = 6;
const OFFICE = /^(?:PM|CEO|CFO|COO|DG|MP|MEP|FM|HM|HE|MD|VP|EU|UN|UK|US|WTO|IMF|UAE)$/u;

/** "the company OMV Petrom Kari Lund", "CEO Kari Lund", "H E Kari Lund"; initials begin a name: "MJ Lund". */
function isAcronym(words: readonly { readonly word: string }[], index: number): boolean {
  const word = words[index]?.word ?? "";
  if (word === "E" && index === 1 && words[0]?.word === "H") return true;
  return OFFICE.test(word) || (index > 0 && index < words.length - 2 && /^\p{Lu}{2,5}$/u.test(word));
}

function isNoName(word: string): boolean {
  return NO_NAME.test(word) || /^I['’]/u.test(word) || (word.includes("-") && NO_NAME.test(word.split("-")[0] ?? ""));
}

/** "He Yadong", "An Duk-geun": a pronoun or article has no given name behind it. */
function isSurnameFirst(words: readonly { readonly word: string }[], index: number): boolean {
  const [word, given] = [words[index]?.word ?? "", words[index + 1]?.word ?? ""];
  if (word === "He") return index === words.length - 2;
  return /^(?:An|So|No|In|On|You)$/u.test(word) && /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(given);
}

/** How many words are no particles. */
function namesOf(words: readonly { readonly word: string }[]): number {
  return words.filter(({ word }) => /^\p{Lu}/u.test(word)).length;
}

/** "Kari Lund OBE" */
const POST_NOMINAL = /(?<=\p{Ll})(?: \p{Lu}{2,3})+$/u;
const AFTER_NAME = /^(?: \p{Lu}{2,3})+(?=,)/u;

export function pastPostNominal(text: string, end: number): number {
  return end + (AFTER_NAME.exec(text.slice(end, end + 20))?.[0].length ?? 0);
}

/** Honorifics that are first names as well. */
const NAMES_TOO = /^(?:Don|Pak|Tun|Daw|Eng|Ing|Maj|Hon)$/u;

/** The part of a run of capitals that can be a name: without a title, a country or an article before it. */
export function nameIn(text: string, run: string, at: number, parties: readonly TextSpan[]): TextSpan | null {
  const words = [...run.replace(POST_NOMINAL, "").matchAll(/\S+/gu)].map(({ 0: word, index }) => ({
    word,
    start: at + index,
    end: at + index + word.length,
  }));
  let from = 0;
  for (const [index, { word, start, end }] of words.entries()) {
    const isParty = spanAround(parties, { start, end }) !== undefined;
    const isSurname = index > from && index === words.length - 1 && SURNAME_TOO.test(word);
    if (isSurname) continue;
    if (
      isParty ||
      isAcronym(words, index) ||
      (index < words.length - 1 && BRAND.test(word)) ||
      (index < words.length - 1 && /['’]s$/u.test(word)) ||
      (HONORIFIC.test(word) && !(NAMES_TOO.test(word) && words.length - index < 3)) ||
      (isNoName(word) && !isSurnameFirst(words, index)) ||
      ENDS_WITH_TITLE.test(word)
    )
      from = index + 1;
  }
  const [first, last] = [words[from], words.at(-1)];
  if (!first || !last || words.length - from < 2 || namesOf(words.slice(from)) > MOST_WORDS) return null;
  if (words.slice(from).every(({ word }) => word === word.toUpperCase())) return null;
  if (words.length - from === 2 && FOREIGN_ARTICLE.test(first.word)) return null;
  if (PLACE_START.test(first.word) || NAMED_AFTER.test(text.slice(last.end, last.end + 24))) return null;
  const end = last.word.endsWith("’s") || last.word.endsWith("'s") ? last.end - 2 : last.end;
  return /^\p{L}/u.test(text.slice(end, end + 1)) ? null : { start: first.start, end };
}

/** "the Anna Berg school": what is called by a name. */
const NAMED_AFTER =
  /^ (?:airport|street|university|stadium|port|harbou?r|bridge|foundation|hotel|square|prize|award|plant|mine|refinery|shipyard|museum|hospital|school|avenue|theatre|theater|hall|centre|center|factory|dam|reservoir|(?:oil|gas) ?field|station|terminal|project|group|company|brand|supermarket|newspaper|magazine|island|river|province|region|district|county|valley|border)s?\b/u;
