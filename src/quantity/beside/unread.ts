import type { Lexeme } from "../grammar/lex";
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
export function unreadBeside({ text, lexemes }: ParsedText, phrase: TextPhrase): string | null {
  const start = gluedBefore(lexemes, phrase);
  if (start !== null) return text.slice(start, phrase.end);
  const end = gluedAfter(lexemes, phrase) ?? wordAfter(lexemes, phrase);
  return end === null ? null : text.slice(phrase.start, end);
}

/** Where the words begin that are glued to a figure. */
function gluedBefore(lexemes: readonly Lexeme[], { first }: TextPhrase): number | null {
  const [before, lexeme] = [lexemes[first - 1], lexemes[first]];
  if (!before || lexeme?.gap !== "none" || OPENING.test(before.text)) return null;
  return (before.text === "-" ? (lexemes[first - 2] ?? before) : before).start;
}

/** Where the words end that are glued to it. */
function gluedAfter(lexemes: readonly Lexeme[], { next, figure, ratio }: TextPhrase): number | null {
  const [after, word] = [lexemes[next], lexemes[next + 1]];
  if (after?.gap !== "none" || CLOSING.test(after.text) || after.text === "?") return null;
  if (after.text === "/" && isPerUnit(word)) return null;
  if (after.text !== "-" || word?.gap !== "none") return after.text === "-" ? null : after.end;
  const counted = figure.units.length === 0 && ratio === null && figure.amount.scale === null;
  const plain = counted || JOINED_WORDS.has(word.key) || TIME_UNITS.has(word.key);
  return plain && isNoun(word) && !/^(?:something|some|max|min)$/.test(word.key) ? null : word.end;
}

/** "$35/barrel", "GEL 12 million/$4m" */
function isPerUnit(word: Lexeme | undefined): boolean {
  if (word?.unit?.found.kind === "money") return true;
  return word?.gap === "none" && word.kind === "word" && !/[0-9]/.test(word.text);
}

function isNoun({ kind, means }: Lexeme): boolean {
  return kind === "word" && !means.change?.found;
}

/** "$728 trill", "€5 mrd", "40 perc": where the word ends that could be the rest of the figure. */
function wordAfter(lexemes: readonly Lexeme[], { next, figure, ratio }: TextPhrase): number | null {
  const word = lexemes[next];
  if (ratio !== null || word?.gap !== "space" || word.kind !== "word") return null;
  const { units, amount } = figure;
  const whole = amount.scale !== null || units.some(({ kind }) => kind === "percent");
  const named = units.length > 0;
  if (/[0-9]/.test(word.text) && named && !whole) return word.end;
  const money = lexemes[next + 1];
  if (!named && amount.printed && money?.gap === "space" && money.means.money) return money.end;
  if (word.key === "vs") return null;
  if (!named && !amount.printed) return null;
  const capitals = /^\p{Lu}+$/u.test(word.text);
  const vowelless = /^[a-z]{2,}$/i.test(word.text) && !/[aeiouy]/i.test(word.text);
  if (vowelless && (named || amount.scale === null) && !(capitals && whole) && !(capitals && !named)) return word.end;
  if (!whole && (begins(word.text, NAMES_TO_BEGIN, named ? 1 : 3) || MISSPELT.test(word.key))) return word.end;
  return !named && begins(word.text, UNITS_TO_BEGIN, 3) && word.key !== "per" ? word.end : null;
}

function begins(text: string, names: readonly string[], least: number): boolean {
  const key = text.toLowerCase();
  return key.length >= least && key !== "a" && names.some((name) => name.startsWith(key) && key !== name);
}
