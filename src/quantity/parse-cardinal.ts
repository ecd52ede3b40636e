import type { Token } from "../text/tokenize";
import { CARDINALS } from "./lexicon";
import { findNext, type Match, matchNext, matchWords } from "./match-words";

/** The value of the number words below a thousand at `at`: "twenty-nine", "a hundred and five"; or `null`. */
export function parseCardinal(tokens: readonly Token[], at: number): Match<number> | null {
  const first = tokens[at]?.key === "a" ? { found: 1, next: at + 1 } : belowHundred(tokens, at, matchWords);
  if (!first) return null;
  const hundred = first.found < 10 ? findNext(tokens, first.next, "hundred") : null;
  if (hundred === null) return tokens[at]?.key === "a" ? null : first;
  const hundreds = { found: first.found * 100, next: hundred + 1 };
  const and = findNext(tokens, hundreds.next, "and");
  const rest = belowHundred(tokens, and === null ? hundreds.next : and + 1, matchNext);
  // "between one hundred and two hundred" goes on with a number of its own.
  if (!rest || findNext(tokens, rest.next, "hundred") !== null) return hundreds;
  return { found: hundreds.found + rest.found, next: rest.next };
}

function belowHundred(tokens: readonly Token[], at: number, match: typeof matchWords): Match<number> | null {
  const first = match(tokens, at, CARDINALS);
  if (!first || first.found < 20) return first;
  const unit = matchNext(tokens, first.next, CARDINALS);
  return unit && unit.found > 0 && unit.found < 10 ? { found: first.found + unit.found, next: unit.next } : first;
}
