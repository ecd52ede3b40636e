import { MONTH_WORDS } from "../lexicon/no-quantities";
import type { Lexeme } from "./lex";
import type { FigurePhrase } from "./phrases-in";

/** Where the words beside a figure stand: token indices. */
export interface Scope {
  /** After the figure before, or at the start of the sentence. */
  readonly from: number;
  /** At the next comma, bracket or stop. */
  readonly to: number;
  /** The bracket around the figure. */
  readonly bracket: { readonly open: number; readonly close: number } | null;
}

/** No sentence of news is longer; it keeps time linear. */
const FARTHEST_BACK = 300;
const FARTHEST_ON = 100;
const MOST_JOINED = 3;
const OPEN: ReadonlySet<string> = new Set(["(", "["]);
const CLOSE: ReadonlySet<string> = new Set([")", "]"]);
const LIST_WORDS: ReadonlySet<string> = new Set([",", "and", "or", "nor", "to", "from"]);
const CONTRASTS: ReadonlySet<string> = new Set(["while", "whereas", "although", "though", "but"]);
const DEFINITE: ReadonlySet<string> = new Set(["the", "these", "those", "its", "their", "both", "our", "all"]);
const SHORTENED: ReadonlySet<string> = new Set(
  "Mr Mrs Ms Dr Prof St No Nos Gen Sen Rep Gov Inc Ltd Co Corp Jr Sr vs Fig".split(" "),
);

export const NO_SCOPE: Scope = { from: 0, to: 0, bracket: null };

/** A phrase, and whether it is a quantity. */
interface ToldPhrase extends FigurePhrase {
  readonly quantity: boolean;
}

/** The words beside the phrase at `index`. */
export function scopeOf(lexemes: readonly Lexeme[], phrases: readonly ToldPhrase[], index: number): Scope {
  const phrase = phrases[index];
  if (!phrase) return NO_SCOPE;
  const back = lookBack(lexemes, phrases, index, phrase);
  const to = lookOn(lexemes, phrase.next);
  const close = back.open === null ? null : closing(lexemes, phrase.next);
  const bracket = back.open === null || close === null ? null : { open: back.open, close };
  return { from: back.from, to, bracket: isSentence(lexemes, bracket) ? null : bracket };
}

function lookBack(
  lexemes: readonly Lexeme[],
  phrases: readonly ToldPhrase[],
  index: number,
  phrase: ToldPhrase,
): { from: number; open: number | null } {
  let [at, before, joined, depth] = [phrase.first - 1, index - 1, 0, 0];
  let open: number | null = null;
  let follower = phrase.first;
  const last = Math.max(0, phrase.first - FARTHEST_BACK);
  for (let border = phrase.first; at >= last; border = at + 1) {
    if (lexemes[border]?.gap === "break" || endsSentence(lexemes, at)) return { from: border, open };
    const figure = phrases[before];
    if (figure && at < figure.next) {
      if (stops(lexemes, figure) && !(joined++ < MOST_JOINED && isList(lexemes, figure.next, follower)))
        return { from: figure.next, open };
      follower = figure.first;
      at = figure.first - 1;
      before--;
      continue;
    }
    const text = lexemes[at]?.text ?? "";
    if (CLOSE.has(text)) depth++;
    if (OPEN.has(text) && --depth < 0) open ??= at;
    at--;
  }
  return { from: at + 1, open };
}

/** "the two ministries" and years tell of no figure that words could belong to. */
function stops(lexemes: readonly Lexeme[], { quantity, figure, first }: ToldPhrase): boolean {
  const spelled = !figure.amount.printed && figure.units.length === 0 && figure.amount.scale === null;
  return quantity && !(spelled && DEFINITE.has(lexemes[first - 1]?.key ?? ""));
}

/** "$2 billion and $3 billion": what is said of the one is said of the other. */
function isList(lexemes: readonly Lexeme[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!LIST_WORDS.has(lexemes[at]?.key ?? "")) return false;
  return true;
}

function lookOn(lexemes: readonly Lexeme[], next: number): number {
  const last = Math.min(lexemes.length, next + FARTHEST_ON);
  for (let at = next; at < last; at++) {
    const { text = "", gap, key = "" } = lexemes[at] ?? {};
    if (gap === "break" || text === "," || OPEN.has(text) || CLOSE.has(text)) return at;
    if (CONTRASTS.has(key) || endsSentence(lexemes, at)) return at;
  }
  return last;
}

function closing(lexemes: readonly Lexeme[], next: number): number | null {
  const last = Math.min(lexemes.length, next + FARTHEST_ON);
  for (let at = next; at < last && lexemes[at]?.gap !== "break"; at++)
    if (CLOSE.has(lexemes[at]?.text ?? "")) return at;
  return null;
}

/** Whole sentences in brackets are read as sentences. */
function isSentence(lexemes: readonly Lexeme[], bracket: Scope["bracket"]): boolean {
  return bracket !== null && /^[.!]$/.test(lexemes[bracket.close - 1]?.text ?? "");
}

/** Whether the token ends a sentence: a stop that no abbreviation has. */
export function endsSentence(lexemes: readonly Lexeme[], at: number): boolean {
  const [token, after, before] = [lexemes[at], lexemes[at + 1], lexemes[at - 1]];
  if (token?.kind !== "mark") return false;
  if (/^[;!?…]$/u.test(token.text)) return true;
  if (token.text !== ".") return false;
  if (after === undefined) return true;
  if (after.gap === "none") return /^["”’»')\]]$/u.test(after.text);
  const shortened = token.gap === "none" && before !== undefined && isShortened(before.text);
  return !shortened && !/^\p{Ll}/u.test(after.text);
}

function isShortened(text: string): boolean {
  return SHORTENED.has(text) || /^\p{Lu}$/u.test(text) || (MONTH_WORDS.has(text) && text.length <= 4 && text !== "May");
}
