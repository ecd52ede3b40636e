import type { Token } from "../text/tokenize";
import { CARDINALS, DENOMINATORS, PLURAL_DENOMINATORS } from "./lexicon/numbers";
import { findNext, type Match, matchNext, matchWords, skipHyphen } from "./match-words";

/** A fraction word: `[1, 3]` for "one-third". */
export type FractionWord = readonly [numerator: number, denominator: number];

/** The value of the number words below a thousand at `at`: "twenty-nine", "a hundred and five", "two dozen"; or `null`. */
export function parseCardinal(tokens: readonly Token[], at: number): Match<number> | null {
  const article = tokens[at]?.key === "a" ? { found: 1, next: at + 1 } : null;
  const first = article ?? belowHundred(tokens, at, matchWords);
  if (!first) return null;
  const dozen = first.found < 20 ? findNext(tokens, first.next, "dozen") : null;
  if (dozen !== null) return { found: first.found * 12, next: dozen + 1 };
  const hundred = first.found < 10 ? findNext(tokens, first.next, "hundred") : null;
  if (hundred === null) return article ? null : first;
  return addRest(tokens, { found: first.found * 100, next: hundred + 1 });
}

/** "between one hundred and two hundred" goes on with a number of its own. */
function addRest(tokens: readonly Token[], hundreds: Match<number>): Match<number> {
  const and = findNext(tokens, hundreds.next, "and");
  const rest = belowHundred(tokens, and === null ? hundreds.next : and + 1, matchNext);
  if (!rest || findNext(tokens, rest.next, "hundred") !== null) return hundreds;
  return { found: hundreds.found + rest.found, next: rest.next };
}

function belowHundred(tokens: readonly Token[], at: number, match: typeof matchWords): Match<number> | null {
  const first = match(tokens, at, CARDINALS);
  if (!first || first.found < 20) return first;
  const unit = matchNext(tokens, first.next, CARDINALS);
  return unit && unit.found > 0 && unit.found < 10 ? { found: first.found + unit.found, next: unit.next } : first;
}

/** The fraction word at `at`: "one-third", "half", "a quarter"; or `null`. */
export function parseFraction(tokens: readonly Token[], at: number): Match<FractionWord> | null {
  if (tokens[at]?.key === "half") return { found: [1, 2], next: at + 1 };
  const article = tokens[at]?.key === "a" || tokens[at]?.key === "an";
  const numerator = article ? { found: 1, next: at + 1 } : matchWords(tokens, at, CARDINALS);
  if (!numerator || numerator.found === 0) return null;
  const denominators = numerator.found === 1 ? DENOMINATORS : PLURAL_DENOMINATORS;
  const denominator = matchNext(tokens, numerator.next, denominators);
  return denominator && { found: [numerator.found, denominator.found], next: denominator.next };
}

/** The fraction that follows a whole number at `at`: " and a half"; or `null`. */
export function parseAndFraction(tokens: readonly Token[], at: number): Match<FractionWord> | null {
  const and = findNext(tokens, at, "and");
  return and === null ? null : parseFraction(tokens, skipHyphen(tokens, and + 1));
}
