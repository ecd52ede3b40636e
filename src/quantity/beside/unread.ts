import type { Lexeme } from "../grammar/lex";
import { wordsOf } from "../grammar/lex";
import type { ParsedText, TextPhrase } from "../grammar/parse-text";
import { TIME_UNITS } from "../lexicon/no-quantities";
import { NAMES_TO_BEGIN, UNITS_TO_BEGIN } from "../lexicon/numbers";

/** Marks that may stand against a figure without belonging to it. */
const CLOSING = /^[.,;:!)\]}”"’'»…—–]$/u;
const OPENING = /^[([{“"‘'«—–/:]$/u;
/** "bilion", "millon" */
const MISSPELT = /^(?:mi|bi|tri)l{1,3}[a-z]{0,4}ns?$/;
const JOINED_WORDS: ReadonlySet<string> = new Set([
  "a",
  "per",
  "owned",
  "worth",
  "strong",
  "year",
  "month",
  "day",
  "backed",
  "funded",
]);

/** Words that are glued to a figure, or follow it as if they were its scale or unit, and are not read; `null` if none. */
export function unreadBeside({ lexemes }: ParsedText, phrase: TextPhrase): string | null {
  return gluedBefore(lexemes, phrase) ?? gluedAfter(lexemes, phrase) ?? wordAfter(lexemes, phrase);
}

function gluedBefore(lexemes: readonly Lexeme[], { first, next }: TextPhrase): string | null {
  const [before, token] = [lexemes[first - 1], lexemes[first]];
  if (!before || token?.gap !== "none" || OPENING.test(before.text)) return null;
  return wordsOf(lexemes, before.text === "-" ? first - 2 : first - 1, next);
}

function gluedAfter(lexemes: readonly Lexeme[], { first, next, figure, ratio }: TextPhrase): string | null {
  const [after, word] = [lexemes[next], lexemes[next + 1]];
  if (after?.gap !== "none" || CLOSING.test(after.text)) return null;
  if (after.text === "?") return null;
  if (after.text !== "-" || word?.gap !== "none") return after.text === "-" ? null : wordsOf(lexemes, first, next + 1);
  const counted = figure.units.length === 0 && ratio === null && figure.amount.scale === null;
  const plain = counted || JOINED_WORDS.has(word.key) || TIME_UNITS.has(word.key);
  return plain && isNoun(lexemes, next + 1) && !/^(?:something|some|max|min)$/.test(word.key)
    ? null
    : wordsOf(lexemes, first, next + 2);
}

function isNoun(lexemes: readonly Lexeme[], at: number): boolean {
  return lexemes[at]?.kind === "word" && !lexemes[at]?.means.change?.found;
}

/** "$728 trill", "€5 mrd", "40 perc": what could be the rest of the figure. */
function wordAfter(lexemes: readonly Lexeme[], { first, next, figure, ratio }: TextPhrase): string | null {
  const word = lexemes[next];
  if (ratio !== null || word?.gap !== "space" || word.kind !== "word") return null;
  const { units, amount } = figure;
  const whole = amount.scale !== null || units.some(({ kind }) => kind === "percent");
  const named = units.length > 0;
  const shown = wordsOf(lexemes, first, next + 1);
  if (/[0-9]/.test(word.text) && named && !whole) return shown;
  if (!named && !amount.printed) return null;
  const capitals = /^\p{Lu}+$/u.test(word.text);
  const vowelless = /^[a-z]{2,}$/i.test(word.text) && !/[aeiouy]/i.test(word.text);
  if (vowelless && (named || amount.scale === null) && !(capitals && whole) && !(capitals && !named)) return shown;
  if (!whole && (begins(word.text, NAMES_TO_BEGIN, named ? 1 : 3) || MISSPELT.test(word.key))) return shown;
  return !named && begins(word.text, UNITS_TO_BEGIN, 3) && word.key !== "per" ? shown : null;
}

function begins(text: string, names: readonly string[], least: number): boolean {
  const key = text.toLowerCase();
  return key.length >= least && key !== "a" && names.some((name) => name.startsWith(key) && key !== name);
}
