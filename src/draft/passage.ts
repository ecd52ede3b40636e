import type { CuratedPassage } from "../schema/curation";
import { contains, placesOf, type TextSpan } from "../text/text-span";
import { splits } from "../text/word-edges";

/** The span with the rest of the words, numbers and brackets that its edges cut. */
export function wholeSpan(text: string, { start, end }: TextSpan): TextSpan {
  let [from, to] = [start, end];
  while (from > 0 && splits(text, from)) from--;
  while (to < text.length && splits(text, to)) to++;
  const words = text.slice(from, to);
  if (words.lastIndexOf("(") > words.lastIndexOf(")") && text[to] === ")") to++;
  const isCut = words.includes(")") && !words.slice(0, words.indexOf(")")).includes("(");
  if (isCut && text[from - 1] === "(") from--;
  return { start: from, end: to };
}

/** The words of a span as a curation quotes them; with what stands before them if they stand more than once. */
export function passageOf(text: string, span: TextSpan): CuratedPassage {
  const exact = text.slice(span.start, span.end);
  const prefix = tellingPrefix(span.start, placesOf(exact, text), text);
  return prefix === undefined ? exact : { exact, prefix };
}

/** The same for words of time, of which only those within the passages of their fact count. */
export function timeWordsOf(
  text: string,
  span: TextSpan,
  passages: readonly TextSpan[],
): string | { words: string; prefix: string } {
  const words = text.slice(span.start, span.end);
  const around = passages.find((passage) => contains(passage, span)) ?? span;
  const places = placesOf(words, text.slice(around.start, around.end)).map((at) => around.start + at);
  const prefix = tellingPrefix(span.start, places, text);
  return prefix === undefined ? words : { words, prefix };
}

const LONGEST_PREFIX = 300;

/** The fewest whole words before a place that stand before no other of the places; none if it is the only one. */
function tellingPrefix(start: number, places: readonly number[], text: string): string | undefined {
  if (places.length < 2) return undefined;
  for (let from = start - 1; from >= Math.max(0, start - LONGEST_PREFIX); from--) {
    const prefix = text.slice(from, start);
    const isWhole = !splits(text, from) && /\S/u.test(prefix.charAt(0));
    if (isWhole && places.every((at) => at === start || !text.slice(0, at).endsWith(prefix))) return prefix;
  }
  return text.slice(Math.max(0, start - LONGEST_PREFIX), start);
}

/** The shortest span around another, within a sentence, that a reader can find: grown word by word until it stands once. */
export function findableSpan(text: string, span: TextSpan, sentence: TextSpan): TextSpan {
  let grown = wholeSpan(text, span);
  while (placesOf(text.slice(grown.start, grown.end), text).length > 1) {
    const wider = {
      start: Math.max(sentence.start, text.lastIndexOf(" ", grown.start - 2) + 1),
      end: Math.min(sentence.end, nextSpace(text, grown.end + 1)),
    };
    const next = wholeSpan(text, { start: Math.min(grown.start, wider.start), end: Math.max(grown.end, wider.end) });
    if (next.start === grown.start && next.end === grown.end) break;
    grown = next;
  }
  return withoutStop(text, grown);
}

/** Without a stop or comma at its end, if it stands once without it too. */
function withoutStop(text: string, span: TextSpan): TextSpan {
  const words = text.slice(span.start, span.end);
  const [bare = words] = /^.*[^.,;:!?]/su.exec(words) ?? [];
  return placesOf(bare, text).length === 1 ? { start: span.start, end: span.start + bare.length } : span;
}

function nextSpace(text: string, from: number): number {
  const at = text.indexOf(" ", from);
  return at === -1 ? text.length : at;
}
