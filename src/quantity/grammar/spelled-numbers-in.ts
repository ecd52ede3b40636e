import type { Lexeme, Match } from "./lex";

/** A fraction word: `[1, 3]` for "one-third". */
export type FractionWord = readonly [numerator: number, denominator: number];

/** What is spelled out from a place on. */
export interface SpelledNumber {
  readonly cardinal: Match<number> | null;
  readonly fraction: Match<FractionWord> | null;
}

/** For each lexeme the number and the fraction that begin at it in words, or `null`. */
export function spelledNumbersIn(lexemes: readonly Lexeme[]): readonly (SpelledNumber | null)[] {
  return lexemes.map((lexeme) => {
    const { means, key } = lexeme;
    if (isGoodPart(lexemes, lexeme))
      return { cardinal: null, fraction: { found: [1, means.denominator?.found ?? 1], next: lexeme.index + 1 } };
    if (!means.cardinal && key !== "a" && key !== "an" && key !== "half") return null;
    return { cardinal: cardinalAt(lexemes, lexeme), fraction: fractionAt(lexemes, lexeme) };
  });
}

/** "a good third" */
function isGoodPart(lexemes: readonly Lexeme[], { means, index }: Lexeme): boolean {
  return !!means.denominator && lexemes[index - 1]?.key === "good" && lexemes[index - 2]?.key === "a";
}

/** The value of the number words below a thousand: "twenty-nine", "a hundred and five", "two dozen"; or `null`. */
function cardinalAt(lexemes: readonly Lexeme[], lexeme: Lexeme): Match<number> | null {
  const article = lexeme.key === "a" ? { found: 1, next: lexeme.index + 1 } : null;
  const first = article ?? belowHundred(lexemes, lexeme);
  if (!first) return null;
  const after = lexemes[first.next]?.onward;
  if (after?.key === "dozen" && first.found < 20) return { found: first.found * 12, next: after.index + 1 };
  if (after?.key === "hundred" && first.found < 10)
    return addRest(lexemes, { found: first.found * 100, next: after.index + 1 });
  return article ? null : first;
}

/** "between one hundred and two hundred" goes on with a number of its own. */
function addRest(lexemes: readonly Lexeme[], hundreds: Match<number>): Match<number> {
  const and = lexemes[hundreds.next]?.onward;
  const start = and?.key === "and" ? lexemes[and.index + 1]?.onward : and;
  const rest = start ? belowHundred(lexemes, start) : null;
  if (!rest || lexemes[rest.next]?.onward?.key === "hundred") return hundreds;
  return { found: hundreds.found + rest.found, next: rest.next };
}

function belowHundred(lexemes: readonly Lexeme[], { means, index }: Lexeme): Match<number> | null {
  if (!means.cardinal) return null;
  const { found, length } = means.cardinal;
  const unit = found < 20 ? null : lexemes[index + length]?.onward;
  const value = unit?.means.cardinal?.found ?? 0;
  if (!unit || value <= 0 || value >= 10) return { found, next: index + length };
  return { found: found + value, next: unit.index + 1 };
}

/** The fraction word at a lexeme: "one-third", "half", "a quarter"; or `null`. */
function fractionAt(lexemes: readonly Lexeme[], { key, means, index }: Lexeme): Match<FractionWord> | null {
  if (key === "half") return { found: [1, 2], next: index + 1 };
  const article = key === "a" || key === "an";
  const numerator = article ? 1 : (means.cardinal?.found ?? 0);
  if (numerator === 0) return null;
  const after = lexemes[index + (article ? 1 : (means.cardinal?.length ?? 1))]?.onward;
  const part = numerator === 1 ? after?.means.denominator : after?.means.pluralDenominator;
  return after && part ? { found: [numerator, part.found], next: after.index + part.length } : null;
}
