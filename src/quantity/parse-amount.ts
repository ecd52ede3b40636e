import type { Token } from "../text/tokenize";
import { CURRENCIES } from "./lexicon/currencies";
import { MONEY_SCALES, SCALES } from "./lexicon/numbers";
import { PERCENTS } from "./lexicon/units";
import { findNext, type Match, matchNext } from "./match-words";
import { type FractionWord, parseAndFraction, parseCardinal, parseFraction } from "./parse-spelled";

/** The number of a phrase as it is written, before its digits are read. */
export interface Amount {
  /** Digits with their separators, or the digits that number words stand for; `null` for a bare fraction word. */
  readonly whole: string | null;
  /** Whether `whole` was printed as one row of digits: only then can its separators have two readings. */
  readonly printed: boolean;
  readonly fraction: FractionWord | null;
  /** The power of ten of the scale word; `null` without one. */
  readonly scale: number | null;
  /** "3,000+" */
  readonly orMore: boolean;
  /** "thousand million", which is not read. */
  readonly twoScales: boolean;
}

const PART = /^[1-9][0-9]{0,2}$/;

/** Whether the amount is a fraction word alone, without a scale to say of what: "one-third" of the whole. */
export function isBareFraction({ whole, fraction, scale }: Amount): boolean {
  return fraction !== null && whole === null && scale === null;
}

/**
 * The number at `at` in digits or words, with its scale word, as far as it goes; or `null`.
 *
 * `money` says that a sign of money stands before it, which lets "m" and "b" be scales.
 */
export function parseAmount(tokens: readonly Token[], at: number, money: boolean): Match<Amount> | null {
  const first = fractionAmount(tokens, at) ?? parseGroup(tokens, at, money);
  return first && joinGroups(tokens, first);
}

/** "one-third", "half", "a quarter of a million". */
function fractionAmount(tokens: readonly Token[], at: number): Match<Amount> | null {
  const fraction = parseFraction(tokens, at);
  if (!fraction) return null;
  const dozen = findNext(tokens, fraction.next, "a") ?? fraction.next - 1;
  if (tokens[dozen + 1]?.key === "dozen" && fraction.found[1] === 2)
    return { found: wholeAmount("6", false, false), next: dozen + 2 };
  const next = skipFillers(tokens, fraction.next);
  const scale = matchNext(tokens, next, SCALES);
  const amount = { ...wholeAmount(null, false, false), fraction: fraction.found };
  return { found: { ...amount, scale: scale?.found ?? null }, next: scale?.next ?? next };
}

function wholeAmount(whole: string | null, printed: boolean, orMore: boolean): Amount {
  return { whole, printed, orMore, fraction: null, scale: null, twoScales: false };
}

/** Past the small words of "half a billion" and "a quarter of one percent", where a scale or per cent does follow. */
function skipFillers(tokens: readonly Token[], at: number): number {
  const of = findNext(tokens, at, "of");
  const afterOf = of === null ? at : of + 1;
  const one = findNext(tokens, afterOf, "a", "one");
  const end = one === null ? afterOf : one + 1;
  return matchNext(tokens, end, SCALES) || matchNext(tokens, end, PERCENTS) ? end : at;
}

/** "two million five hundred thousand": parts of whole numbers below a thousand with falling scales are one number. */
function joinGroups(tokens: readonly Token[], first: Match<Amount>): Match<Amount> {
  const { found: high, next } = first;
  if (!high.scale || !isWhole(high) || tokens[next]?.gap !== "space") return first;
  const second = parseGroup(tokens, next, false);
  if (!second || !continues(high, second.found)) return first;
  const { found: low, next: end } = joinGroups(tokens, second);
  const shift = high.scale - (low.scale ?? 0);
  const whole = String(BigInt(high.whole ?? "") * 10n ** BigInt(shift) + BigInt(low.whole ?? ""));
  return { found: { ...low, whole, printed: false }, next: end };
}

function isWhole({ whole, fraction, twoScales, orMore }: Amount): boolean {
  return /^[0-9]{1,20}$/.test(whole ?? "") && !fraction && !twoScales && !orMore;
}

/** A last part without a scale is taken only in words after "thousand": "$8 billion 2 years ago" is two numbers. */
function continues(high: Amount, low: Amount): boolean {
  const scaled = low.scale !== null && high.scale !== null && low.scale <= high.scale - 3;
  const spelledOut = low.scale === null && high.scale === 3 && !high.printed && !low.printed;
  return (scaled || spelledOut) && isWhole(low) && PART.test(low.whole ?? "");
}

function parseGroup(tokens: readonly Token[], at: number, money: boolean): Match<Amount> | null {
  const number = tokens[at]?.kind === "number" ? printedNumber(tokens, at) : spelledNumber(tokens, at);
  if (!number) return null;
  const fraction = number.found.orMore ? null : parseAndFraction(tokens, number.next);
  const scale = scaleAt(tokens, fraction?.next ?? number.next, money);
  const second = scale && scaleAt(tokens, scale.next, false);
  const next = second?.next ?? scale?.next ?? fraction?.next ?? number.next;
  const written = { fraction: fraction?.found ?? null, scale: scale?.found ?? null, twoScales: second !== null };
  return { found: { ...number.found, ...written }, next };
}

function printedNumber(tokens: readonly Token[], at: number): Match<Amount> {
  const text = tokens[at]?.text ?? "";
  const orMore = text.endsWith("+");
  return { found: wholeAmount(orMore ? text.slice(0, -1) : text, true, orMore), next: at + 1 };
}

function spelledNumber(tokens: readonly Token[], at: number): Match<Amount> | null {
  const cardinal = parseCardinal(tokens, at);
  if (cardinal) return { found: wholeAmount(String(cardinal.found), false, false), next: cardinal.next };
  if (tokens[at]?.key !== "a" || !scaleAt(tokens, at + 1, false)) return null;
  return { found: wholeAmount("1", false, false), next: at + 1 };
}

function scaleAt(tokens: readonly Token[], at: number, money: boolean): Match<number> | null {
  const scale = matchNext(tokens, at, SCALES);
  if (scale) return scale;
  const letter = matchNext(tokens, at, MONEY_SCALES);
  return letter && (money || matchNext(tokens, letter.next, CURRENCIES)) ? letter : null;
}
