import { quoted } from "../text/visible";
import { directionOf } from "./beside/change";
import { type ParsedText, parseText, type TextPhrase } from "./grammar/parse-text";
import { type Refusal, refuse } from "./refusal";

/** A phrase and where it stands. */
export interface LocatedPhrase {
  readonly ok: true;
  readonly parsed: ParsedText;
  readonly index: number;
}

/**
 * The phrase that `words` are in `text`, whole: neither a part of a longer one nor more than it. The direction of a growth
 * may stand in the words: of "up 8 percent" the phrase is "8 percent".
 */
export function locatePhrase(words: string, text: string, at?: number): LocatedPhrase | Refusal {
  const start = at !== undefined && text.startsWith(words, at) ? at : text.indexOf(words);
  if (words.trim() !== words || words === "") return refuseRest(words, words);
  if (start === -1 || (at === undefined && text.indexOf(words, start + 1) !== -1))
    return refuse(
      words,
      "the words of the figure, once in the text around them",
      "quote a shorter text around the figure",
    );
  const parsed = parseText(text);
  const end = start + words.length;
  const touches = (phrase: TextPhrase) => phrase.start < end && start < phrase.end;
  const index = parsed.phrases.findIndex(touches);
  const phrase = parsed.phrases[index];
  if (!phrase) return refuseRest(words, words + (/^[^\s.,;:!?()]*/.exec(text.slice(end))?.[0] ?? ""));
  if (phrase.start < start || end < phrase.end) return refusePart(words, parsed, phrase);
  if (parsed.phrases.filter(touches).length > 1) return refuseSeveral(parsed, phrase, end);
  const whole = phrase.start === start && phrase.end === end;
  if (whole || isRestDirection(parsed, index, start, end)) return { ok: true, parsed, index };
  return refuseRest(words, phrase.start > start ? words : text.slice(phrase.end, end));
}

/** Whether what the words have besides the phrase is its direction: "up", "a fall of", "lower". */
function isRestDirection(parsed: ParsedText, index: number, start: number, end: number): boolean {
  const phrase = parsed.phrases[index];
  const found = phrase && directionOf(parsed, phrase);
  if (!phrase || found?.kind !== "told") return false;
  const [first, last] = [parsed.lexemes[found.change.first], parsed.lexemes[found.change.next - 1]];
  if (!first || !last) return false;
  if (last.end <= phrase.start)
    return end === phrase.end && /^(?:an? )?$/i.test(parsed.text.slice(start, Math.max(start, first.start)));
  return start === phrase.start && end === last.end;
}

function refusePart(words: string, { text }: ParsedText, { start, end }: TextPhrase): Refusal {
  return refuse(
    words,
    `${quoted(text.slice(start, end))}, the whole phrase of the figure`,
    "take the words around the number along: sign, scale, unit, and what qualifies it",
  );
}

/** Shown with the words before it, as a verb of change among them makes levels of the two. */
function refuseSeveral({ lexemes, text }: ParsedText, { scope }: TextPhrase, end: number): Refusal {
  const clause = text.slice(lexemes[scope.from]?.start, end);
  return refuse(clause, "one figure; two levels are two facts", "quote one figure, or list them under ignored");
}

function refuseRest(words: string, rest: string): Refusal {
  if (words.trim() !== words) return refuse(words, "words without space at either end", "take the space away");
  const expected = "a number with its hedge, sign, currency, scale and unit, each character understood";
  return refuse(rest || words, expected, "quote exactly the words of the figure");
}
