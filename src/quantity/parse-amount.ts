import type { Token } from "../text/tokenize";
import type { Amount } from "./amount";
import { MONEY_SCALES, SCALES } from "./lexicon";
import { type Match, matchNext } from "./match-words";
import { parseCardinal } from "./parse-cardinal";
import { parseAndFraction, parseFraction } from "./parse-fraction";

const PART = /^[1-9][0-9]{0,2}$/;

/**
 * The number at `at` in digits or words, with its scale word, as far as it goes; or `null`.
 *
 * `money` says that a sign of money stands before it, which lets "m" and "b" be scales.
 */
export function parseAmount(tokens: readonly Token[], at: number, money: boolean): Match<Amount> | null {
  const first = parseFraction(tokens, at) ?? parseGroup(tokens, at, money);
  return first && joinGroups(tokens, first);
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
  return /^[0-9]+$/.test(whole ?? "") && !fraction && !twoScales && !orMore;
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

type Written = Match<Pick<Amount, "whole" | "printed" | "orMore">>;

function printedNumber(tokens: readonly Token[], at: number): Written {
  const text = tokens[at]?.text ?? "";
  const orMore = text.endsWith("+");
  return { found: { whole: orMore ? text.slice(0, -1) : text, printed: true, orMore }, next: at + 1 };
}

function spelledNumber(tokens: readonly Token[], at: number): Written | null {
  const cardinal = parseCardinal(tokens, at);
  if (cardinal) return { found: { whole: String(cardinal.found), printed: false, orMore: false }, next: cardinal.next };
  if (tokens[at]?.key !== "a" || !scaleAt(tokens, at + 1, false)) return null;
  return { found: { whole: "1", printed: false, orMore: false }, next: at + 1 };
}

function scaleAt(tokens: readonly Token[], at: number, money: boolean): Match<number> | null {
  return matchNext(tokens, at, SCALES) ?? (money ? matchNext(tokens, at, MONEY_SCALES) : null);
}
