import type { Token } from "../text/tokenize";
import type { Amount } from "./amount";
import { CARDINALS, DENOMINATORS, PERCENTS, PLURAL_DENOMINATORS, SCALES } from "./lexicon";
import { findNext, type Match, matchNext, matchWords, skipHyphen } from "./match-words";

type Fraction = NonNullable<Amount["fraction"]>;

/** The fraction word at `at` with its scale: "one-third", "half", "a quarter of a million"; or `null`. */
export function parseFraction(tokens: readonly Token[], at: number): Match<Amount> | null {
  const fraction = fractionAt(tokens, at);
  if (!fraction) return null;
  const next = skipFillers(tokens, fraction.next);
  const scale = matchNext(tokens, next, SCALES);
  const amount = { whole: null, printed: false, fraction: fraction.found, orMore: false, twoScales: false };
  return { found: { ...amount, scale: scale?.found ?? null }, next: scale?.next ?? next };
}

/** The fraction that follows a whole number at `at`: " and a half"; or `null`. */
export function parseAndFraction(tokens: readonly Token[], at: number): Match<Fraction> | null {
  const and = findNext(tokens, at, "and");
  return and === null ? null : fractionAt(tokens, skipHyphen(tokens, and + 1));
}

function fractionAt(tokens: readonly Token[], at: number): Match<Fraction> | null {
  if (tokens[at]?.key === "half") return { found: [1, 2], next: at + 1 };
  const article = tokens[at]?.key === "a" || tokens[at]?.key === "an";
  const numerator = article ? { found: 1, next: at + 1 } : matchWords(tokens, at, CARDINALS);
  if (!numerator || numerator.found === 0) return null;
  const denominators = numerator.found === 1 ? DENOMINATORS : PLURAL_DENOMINATORS;
  const denominator = matchNext(tokens, numerator.next, denominators);
  return denominator && { found: [numerator.found, denominator.found], next: denominator.next };
}

/** Past the small words of "half a billion" and "a quarter of one percent", where a scale or per cent does follow. */
function skipFillers(tokens: readonly Token[], at: number): number {
  const of = findNext(tokens, at, "of");
  const afterOf = of === null ? at : of + 1;
  const one = findNext(tokens, afterOf, "a", "one");
  const end = one === null ? afterOf : one + 1;
  return matchNext(tokens, end, SCALES) || matchNext(tokens, end, PERCENTS) ? end : at;
}
