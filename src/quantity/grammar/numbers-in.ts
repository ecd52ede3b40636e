import { type Amount, NO_AMOUNT } from "./amount";
import type { Lexeme, Match } from "./lex";
import type { SpelledNumber } from "./spelled-numbers-in";

/** The numbers of a text by the place of their first lexeme. */
export type NumbersByPlace = readonly (Match<Amount> | null)[];

type Lexemes = readonly Lexeme[];
type Spelled = readonly (SpelledNumber | null)[];

const PART = /^[1-9][0-9]{0,2}$/;
/** "1 billion 34.6 million" */
const SCALED_PART = /^[1-9][0-9]{0,2}(?:\.[0-9]{1,3})?$/;

/** For each lexeme the number that begins at it, in digits or words and with its scale word, or `null`. */
export function numbersIn(lexemes: Lexemes, spelled: Spelled): NumbersByPlace {
  return lexemes.map((lexeme) => {
    const first = fractionAmount(lexemes, spelled, lexeme) ?? group(lexemes, spelled, lexeme);
    return first && joinGroups(lexemes, spelled, first);
  });
}

/** "one-third", "half", "a quarter of a million", "half a dozen". */
function fractionAmount(lexemes: Lexemes, spelled: Spelled, lexeme: Lexeme): Match<Amount> | null {
  const fraction = spelled[lexeme.index]?.fraction;
  if (!fraction) return null;
  const dozen = pastKey(lexemes, fraction.next, "a");
  if (lexemes[dozen]?.key === "dozen" && fraction.found[1] === 2)
    return { found: { ...NO_AMOUNT, whole: "6" }, next: dozen + 1 };
  const scaled = pastKey(lexemes, pastKey(lexemes, fraction.next, "of"), "a", "one");
  const scale = scaleAt(lexemes, scaled);
  const percent = lexemes[scaled]?.onward?.means.unit?.found === "percent";
  const amount = { ...NO_AMOUNT, fraction: fraction.found, scale: scale?.found ?? null };
  return { found: amount, next: scale?.next ?? (percent ? scaled : fraction.next) };
}

/** Whole numbers below a thousand with falling scales are parts of one: "two million five hundred thousand". */
function joinGroups(lexemes: Lexemes, spelled: Spelled, first: Match<Amount>): Match<Amount> {
  const { found: high, next } = first;
  const lexeme = lexemes[next];
  if (!high.scale || !isWholeNumber(high) || lexeme?.gap !== "space") return first;
  const second = group(lexemes, spelled, lexeme);
  if (!second || !continues(high, second.found)) return first;
  const { found: low, next: end } = joinGroups(lexemes, spelled, second);
  const shift = high.scale - (low.scale ?? 0);
  const [units = "", decimals] = (low.whole ?? "").split(".");
  const sum = String(BigInt(high.whole ?? "") * 10n ** BigInt(shift) + BigInt(units));
  return { found: { ...low, whole: decimals === undefined ? sum : `${sum}.${decimals}`, printed: false }, next: end };
}

function isWholeNumber({ whole, fraction, twoScales, orMore }: Amount): boolean {
  return /^[0-9]{1,20}$/.test(whole ?? "") && !fraction && !twoScales && !orMore;
}

/** A last part without a scale is taken only in words after "thousand": "$8 billion 2 years ago" is two numbers. */
function continues(high: Amount, low: Amount): boolean {
  const scaled = low.scale !== null && high.scale !== null && low.scale <= high.scale - 3;
  const spelledOut = low.scale === null && high.scale === 3 && !high.printed && !low.printed;
  const isPart = scaled ? SCALED_PART : PART;
  return (scaled || spelledOut) && !low.fraction && !low.twoScales && !low.orMore && isPart.test(low.whole ?? "");
}

/** A number with a fraction and a scale behind it: "two and a half million". */
function group(lexemes: Lexemes, spelled: Spelled, lexeme: Lexeme): Match<Amount> | null {
  const number = lexeme.kind === "number" ? printedNumber(lexeme) : spelledNumber(lexemes, spelled, lexeme);
  if (!number) return null;
  const and = lexemes[number.next]?.onward;
  const then = and?.key === "and" ? lexemes[and.index + 1]?.onward : null;
  const fraction = then && !number.found.orMore ? spelled[then.index]?.fraction : null;
  const unscaled = { ...number.found, fraction: fraction?.found ?? null };
  return withScale(lexemes, unscaled, fraction?.next ?? number.next);
}

function withScale(lexemes: Lexemes, amount: Amount, at: number): Match<Amount> {
  return scaledBy(lexemes, amount, scaleAt(lexemes, at) ?? letterAt(lexemes, at, false)) ?? { found: amount, next: at };
}

/** The number with a letter for its scale, if a sign of money stands before it: "$5m". */
export function withLetter(lexemes: Lexemes, number: Match<Amount>): Match<Amount> {
  if (number.found.scale !== null) return number;
  return scaledBy(lexemes, number.found, letterAt(lexemes, number.next, true)) ?? number;
}

function scaledBy(lexemes: Lexemes, amount: Amount, scale: Match<number> | null): Match<Amount> | null {
  if (!scale) return null;
  const second = scaleAt(lexemes, scale.next) ?? letterAt(lexemes, scale.next, false);
  return { found: { ...amount, scale: scale.found, twoScales: second !== null }, next: second?.next ?? scale.next };
}

function scaleAt(lexemes: Lexemes, at: number): Match<number> | null {
  const lexeme = lexemes[at]?.onward;
  const scale = lexeme?.means.scale;
  return scale ? { found: scale.found, next: pastStop(lexemes, lexeme.index + scale.length) } : null;
}

/** "m" and "b" are scales beside money only: `money` says that its sign stands before the number. */
function letterAt(lexemes: Lexemes, at: number, money: boolean): Match<number> | null {
  const lexeme = lexemes[at]?.onward;
  const scale = lexeme?.means.letterScale;
  if (!scale) return null;
  const end = lexeme.index + scale.length;
  const next = pastStop(lexemes, end);
  const after = lexemes[next]?.onward;
  const counts = lexeme.index === at && lexeme.gap === "none" && after?.index === end && countsThings(after);
  return money || after?.means.money || counts ? { found: scale.found, next } : null;
}

/** "1.2m tonnes", "3m people": what follows a letter that is glued to its number and no unit of length. */
function countsThings({ means, key, gap }: Lexeme): boolean {
  return gap === "space" && (means.unit?.found === "measure" || key === "people" || /^[a-z]{2,}[^su]s$/.test(key));
}

/** "45 mln. USD", "3 Mio. euros": the stop of a short form, if money comes after it. */
function pastStop(lexemes: Lexemes, at: number): number {
  const [short, stop, money] = [lexemes[at - 1], lexemes[at], lexemes[at + 1]];
  const isShort = /^[a-z]{2,4}$/.test(short?.key ?? "") && stop?.text === "." && stop.gap === "none";
  return isShort && money?.gap === "space" && money.unit?.found.kind === "money" ? at + 1 : at;
}

function printedNumber({ text, index }: Lexeme): Match<Amount> {
  const orMore = text.endsWith("+");
  const whole = orMore ? text.slice(0, -1) : text;
  return { found: { ...NO_AMOUNT, whole, printed: true, orMore }, next: index + 1 };
}

function spelledNumber(lexemes: Lexemes, spelled: Spelled, lexeme: Lexeme): Match<Amount> | null {
  const cardinal = spelled[lexeme.index]?.cardinal;
  if (cardinal) return spelledDecimal(lexemes, cardinal);
  const next = lexeme.index + 1;
  if (lexeme.key !== "a" || !(scaleAt(lexemes, next) ?? letterAt(lexemes, next, false))) return null;
  return { found: { ...NO_AMOUNT, whole: "1" }, next };
}

const POINT_AND_DIGIT = 2;

/** "three point five" */
function spelledDecimal(lexemes: Lexemes, { found, next }: Match<number>): Match<Amount> {
  const digit = lexemes[next]?.key === "point" ? lexemes[next + 1]?.means.cardinal?.found : undefined;
  if (digit === undefined || digit > 9) return { found: { ...NO_AMOUNT, whole: String(found) }, next };
  return { found: { ...NO_AMOUNT, whole: `${found}.${digit}` }, next: next + POINT_AND_DIGIT };
}

/** Behind a word that may stand at a place after a space or hyphen; the place itself if it does not. */
function pastKey(lexemes: Lexemes, at: number, ...keys: readonly string[]): number {
  const lexeme = lexemes[at]?.onward;
  return lexeme && keys.includes(lexeme.key) ? lexeme.index + 1 : at;
}
