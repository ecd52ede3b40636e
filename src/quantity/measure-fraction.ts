import { add, compare, fromIntegers, multiply, type Rational } from "../exact/rational";
import type { Measure } from "./measure";
import { type Refusal, refuse } from "./refusal";

type Pair = readonly [numerator: number, denominator: number];

const HALF = /* @__PURE__ */ fromIntegers(1n, 2n);
const MOST_PARTS = 5;
/** The word fractions out of halves, thirds, quarters and fifths, between nought and one. */
const NEIGHBOURS = [
  [0, 1],
  [1, 5],
  [1, 4],
  [1, 3],
  [2, 5],
  [1, 2],
  [3, 5],
  [2, 3],
  [3, 4],
  [4, 5],
  [1, 1],
] as const;
const WORD_FRACTIONS = /* @__PURE__ */ NEIGHBOURS.map(fromPair);

/**
 * The exact value of a whole number and a fraction word in units of `unit`, and the values nearer to it than to its
 * neighbours among the word fractions. A hedge does not widen them.
 */
export function measureFraction(whole: Rational, fraction: Pair, unit: Rational): Measure | Refusal {
  const part = fromPair(fraction);
  const place = WORD_FRACTIONS.findIndex((word) => compare(word, part) === 0);
  const [before, after] = [WORD_FRACTIONS[place - 1], WORD_FRACTIONS[place + 1]];
  if (fraction[1] > MOST_PARTS || !before || !after) return refuseFraction(fraction);
  const inUnits = (x: Rational) => multiply(add(whole, x), unit);
  const cell = { min: inUnits(middle(before, part)), max: inUnits(middle(part, after)) };
  return { ok: true, value: inUnits(part), cell, hedged: cell, next: inUnits(after), decimals: null };
}

function middle(a: Rational, b: Rational): Rational {
  return multiply(add(a, b), HALF);
}

function fromPair([n, d]: Pair): Rational {
  return fromIntegers(BigInt(n), BigInt(d));
}

function refuseFraction([n, d]: Pair): Refusal {
  const expected = "a part of one in halves, thirds, quarters or fifths";
  return refuse(`${n}/${d}`, expected, "list the figure under ignored with this as the reason");
}
