import type { CurrencyCode } from "../../model/currency-code";
import type { Mutable } from "../../model/mutable";
import type { TextSpan } from "../../text/text-span";
import { type Token, tokenize } from "../../text/tokenize";
import type { Country } from "../lexicon/currencies";
import { firstWords, type Meanings, NO_MEANINGS, type WordEntry, type WordNode } from "../lexicon/lexicon";

/** A token with all that the lists say of the words that begin at it. */
export interface Lexeme extends Token {
  /** Its place in the text. */
  readonly index: number;
  readonly means: Meanings;
  /** The unit that begins at it. */
  readonly unit: WordEntry<NamedUnit> | null;
  /** Where a phrase goes on: at it, or past a hyphen as in "5-billion"; `null` behind a break. */
  readonly onward: Lexeme | null;
}

/** A unit as it is named, and what it can stand for. */
export interface NamedUnit {
  readonly kind: "percent" | "money" | "points" | "measure" | "unknown";
  /** Of money; none if the sign is unknown. */
  readonly codes: readonly CurrencyCode[];
  readonly sure: boolean;
  readonly words: string;
}

/** What was read from a place on, and the place behind it. */
export interface Match<T> {
  readonly found: T;
  readonly next: number;
}

type Growing = { -readonly [Key in keyof Lexeme]: Lexeme[Key] };

const MONEY_MARKS: ReadonlySet<string> = new Set("$€£¥₸₽");
const FOREIGN_SIGN = /^[A-Za-z]+[$€£¥₸₽]$/;

/**
 * The tokens of a text or of one of its paragraphs, each with what it may be: a hedge, a number word, a scale, a unit, a
 * change, a doubt.
 */
export function lex(text: string, paragraph?: TextSpan): readonly Lexeme[] {
  const tokens = tokenize(text, paragraph);
  const lexemes = tokens.map(({ kind, text, key, start, end, gap }, index): Growing => {
    const means = meaningsAt(tokens, index);
    return { kind, text, key, start, end, gap, index, means, unit: null, onward: null };
  });
  for (const lexeme of lexemes) {
    lexeme.unit = unitAt(lexemes, lexeme);
    lexeme.onward = onwardOf(lexeme, lexemes[lexeme.index + 1]);
  }
  return lexemes;
}

function meaningsAt(tokens: readonly Token[], at: number): Meanings {
  const { key = "", text = "" } = tokens[at] ?? {};
  return farthest(tokens, at + 1, firstWords(), key, text) ?? NO_MEANINGS;
}

/** The meanings of the longest words; as they are written only if lower case leads nowhere. */
function farthest(
  tokens: readonly Token[],
  next: number,
  branch: ReadonlyMap<string, WordNode>,
  key: string,
  text: string,
): Meanings | null {
  const lower = branch.get(key);
  const written = key === text ? undefined : branch.get(text);
  if (lower && written) return merge(meaningsFrom(tokens, next, lower), meaningsFrom(tokens, next, written));
  const node = lower ?? written;
  return node ? meaningsFrom(tokens, next, node) : null;
}

function meaningsFrom(tokens: readonly Token[], next: number, { meanings, glued, spaced }: WordNode): Meanings {
  const token = tokens[next];
  if (!token || token.gap === "break") return meanings;
  const branch = token.gap === "none" ? glued : spaced;
  return (branch.size === 0 ? null : farthest(tokens, next + 1, branch, token.key, token.text)) ?? meanings;
}

function merge(lower: Meanings, written: Meanings): Meanings {
  const both: Mutable<Meanings> = { ...written };
  for (const list of Object.keys(lower) as (keyof Meanings)[]) prefer(lower, list, both);
  return both;
}

function prefer<List extends keyof Meanings>(
  meanings: Pick<Meanings, List>,
  list: List,
  both: Pick<Mutable<Meanings>, List>,
): void {
  both[list] = meanings[list] ?? both[list];
}

/** The unit that begins at a lexeme: a percentage, a measure, money with the name of its country before it or not. */
function unitAt(lexemes: readonly Lexeme[], { text, index, means }: Lexeme): WordEntry<NamedUnit> | null {
  const { unit, money } = means;
  if (unit) return named(lexemes, index, unit.length, { kind: unit.found, codes: [], sure: true });
  if (money) return named(lexemes, index, money.length, { kind: "money", ...money.found });
  if (means.country) return moneyOf(lexemes, index, means.country);
  return MONEY_MARKS.has(text.charAt(text.length - 1)) && FOREIGN_SIGN.test(text)
    ? named(lexemes, index, 1, { kind: "unknown", codes: [], sure: true })
    : null;
}

/** "Canadian dollars" */
function moneyOf(lexemes: readonly Lexeme[], at: number, country: WordEntry<Country>): WordEntry<NamedUnit> | null {
  const its = lexemes[at + country.length];
  const money = its?.gap === "space" && its.kind === "word" ? its.means.money : null;
  if (!money) return null;
  const codes = country.found.codes.filter((code) => money.found.codes.includes(code)).slice(0, 1);
  return named(lexemes, at, country.length + money.length, { kind: "money", codes, sure: true });
}

function named(lexemes: readonly Lexeme[], at: number, length: number, unit: Omit<NamedUnit, "words">) {
  return { found: { ...unit, words: wordsOf(lexemes, at, at + length) }, length };
}

function onwardOf(lexeme: Lexeme, next: Lexeme | undefined): Lexeme | null {
  if (lexeme.text === "-" && lexeme.gap === "none" && next?.gap === "none") return next;
  return lexeme.gap === "break" ? null : lexeme;
}

/** The words of the lexemes with single spaces. */
function wordsOf(lexemes: readonly Lexeme[], from: number, to: number): string {
  let words = "";
  for (let at = from; at < to; at++) {
    const { text = "", gap } = lexemes[at] ?? {};
    words += at > from && gap !== "none" ? ` ${text}` : text;
  }
  return words;
}
