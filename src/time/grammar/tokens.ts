import { ORDINALS, ordinalValue, TENS, UNITS } from "../../text/number-words";
import type { Token } from "../../text/tokenize";
import { FULL_MONTHS, MONTH_NUMBERS, WEEKDAYS } from "./lexicon";
import type { Parsed } from "./phrase";

export type Tokens = readonly Token[];

/** The index behind the words, if they stand here one after another; `undefined` if not. */
export function afterKeys(tokens: Tokens, at: number, ...keys: readonly string[]): number | undefined {
  return keys.every((key, index) => tokens[at + index]?.key === key) ? at + keys.length : undefined;
}

/** The index behind a word that may be missing. */
export function past(tokens: Tokens, at: number, ...keys: readonly string[]): number {
  return keys.includes(tokens[at]?.key ?? "") ? at + 1 : at;
}

/** The same for a comma that stands right behind the word before it. */
export function pastComma(tokens: Tokens, at: number): number {
  return tokens[at]?.key === "," && tokens[at]?.gap === "none" ? at + 1 : at;
}

/** A number of so many digits, with no letter, digit or sign glued to it. */
export function digitsAt(tokens: Tokens, at: number, least: number, most: number): string | undefined {
  const token = tokens[at];
  if (token?.kind !== "number" || token.text.length < least || token.text.length > most) return undefined;
  return /^\d+$/.test(token.text) && !isGlued(tokens[at + 1]) ? token.text : undefined;
}

function isGlued(next: Token | undefined): boolean {
  return next?.gap === "none" && (next.kind !== "mark" || /[%‰°€$£]/u.test(next.text));
}

/** A month, written with a capital letter: modal "may" and the verb "march" are none. A short form may have its point. */
export function monthAt(tokens: Tokens, at: number): Parsed<number> | undefined {
  const token = tokens[at];
  const month = token?.kind === "word" ? MONTH_NUMBERS.get(token.key) : undefined;
  if (token === undefined || month === undefined || !/^\p{Lu}/u.test(token.text)) return undefined;
  const isShort = !FULL_MONTHS.has(token.key);
  const point = tokens[at + 1];
  return { value: month, next: isShort && point?.key === "." && point.gap === "none" ? at + 2 : at + 1 };
}

export function weekdayAt(tokens: Tokens, at: number): number | undefined {
  const token = tokens[at];
  const weekday = token?.kind === "word" && /^\p{Lu}/u.test(token.text) ? WEEKDAYS.indexOf(token.key) : -1;
  return weekday === -1 ? undefined : weekday;
}

/** The number of a day: "19", "16th", "tenth"; also one that no month has, which is refused later with its words. */
export function dayAt(tokens: Tokens, at: number): Parsed<number> | undefined {
  const ordinal = ordinalAt(tokens, at);
  if (ordinal !== undefined) return ordinal;
  const digits = digitsAt(tokens, at, 1, 2);
  return digits === undefined ? undefined : { value: Number(digits), next: at + 1 };
}

/** "16th", "tenth". */
export function ordinalAt(tokens: Tokens, at: number): Parsed<number> | undefined {
  const [token, ending] = [tokens[at], tokens[at + 1]];
  if (token?.kind === "word" && ORDINALS.includes(token.key))
    return { value: ORDINALS.indexOf(token.key) + 1, next: at + 1 };
  if (token?.kind !== "number" || ending?.kind !== "word" || ending.gap !== "none") return undefined;
  const value = ordinalValue(token.text + ending.text);
  return value === undefined ? undefined : { value, next: at + 2 };
}

/** "nine", "11", "twenty". */
export function countAt(tokens: Tokens, at: number): Parsed<number> | undefined {
  const digits = digitsAt(tokens, at, 1, 3);
  if (digits !== undefined) return { value: Number(digits), next: at + 1 };
  const key = tokens[at]?.key ?? "";
  const value = UNITS.includes(key) ? UNITS.indexOf(key) : (TENS.indexOf(key) + 2) * 10;
  return UNITS.includes(key) || TENS.includes(key) ? { value, next: at + 1 } : undefined;
}

/** Whether a dash stands here that joins two dates. */
export function isDash(token: Token | undefined): boolean {
  return token !== undefined && /^[-‐‑–—]$/u.test(token.text);
}

/** Whether the next thing is glued to the one before it. */
export function isGluedMark(token: Token | undefined, mark: string): boolean {
  return token?.key === mark && token.gap === "none";
}
