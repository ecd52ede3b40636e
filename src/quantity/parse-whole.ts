import { type Token, tokenize } from "../text/tokenize";
import { findQuantities } from "./find-quantities";
import { type Phrase, parsePhrase } from "./parse-phrase";
import { type Refusal, refuse } from "./refusal";

export interface WholePhrase extends Phrase {
  readonly ok: true;
}

/** The phrase that fills `words` from the first character to the last. */
export function parseWhole(words: string): WholePhrase | Refusal {
  const tokens = tokenize(words);
  const phrase = parsePhrase(tokens, 0);
  const end = phrase ? tokens[phrase.next - 1]?.end : 0;
  const whole = phrase && tokens[0]?.start === 0 && end === words.length && !phrase.found.compound;
  if (whole) return { ok: true, ...phrase.found };
  const several = phrase?.found.compound || findQuantities(words).length > 1;
  return several ? refuseSeveral(words) : refuseRest(words, tokens, phrase?.next ?? 0);
}

function refuseSeveral(words: string): Refusal {
  return refuse(words, "one figure; ranges and lists are not read", "quote one figure, or list them under ignored");
}

function refuseRest(words: string, tokens: readonly Token[], next: number): Refusal {
  if (words.trim() !== words) return refuse(words, "words without space at either end", "take the space away");
  const rest = words.slice(tokens[next]?.start ?? 0);
  const expected = "a number with its hedge, sign, currency, scale and unit, each character understood";
  return refuse(rest || words, expected, "quote exactly the words of the figure");
}
