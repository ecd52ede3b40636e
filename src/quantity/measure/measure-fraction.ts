import { addRationals, fromIntegers, multiply, type Rational } from "../../exact/rational";
import type { FractionWord } from "../grammar/spelled-numbers-in";
import { type Refusal, refuse } from "../refusal";
import type { Measure } from "./measure";

const HALF = /* @__PURE__ */ fromIntegers(1n, 2n);
const MOST_PARTS = 5;
/** The word fractions out of halves, thirds, quarters and fifths, between nought and one. */
const WORD_FRACTIONS: readonly FractionWord[] = [
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
];

/**
 * The exact value of a whole number and a fraction word in units of `unit`, and the values nearer to it than to its
 * neighbours among the word fractions. A hedge does not widen them.
 */
export function measureFraction(
  whole: Rational,
  fraction: FractionWord,
  unit: Rational,
  scale: number,
): Measure | Refusal {
  const [parts, of] = fraction;
  const place = WORD_FRACTIONS.findIndex(([n, d]) => n * of === parts * d);
  const [before, after] = [WORD_FRACTIONS[place - 1], WORD_FRACTIONS[place + 1]];
  if (of > MOST_PARTS || !before || !after) return refuseFraction(fraction);
  const inUnits = (x: Rational) => multiply(addRationals(whole, x), unit);
  const [low, part, high] = [fromPair(before), fromPair(fraction), fromPair(after)];
  const cell = { min: inUnits(middle(low, part)), max: inUnits(middle(part, high)) };
  const [previous, next] = [inUnits(low), inUnits(high)];
  return { ok: true, value: inUnits(part), cell, hedged: cell, next, previous, scale, decimals: null };
}

function middle(a: Rational, b: Rational): Rational {
  return multiply(addRationals(a, b), HALF);
}

function fromPair([n, d]: FractionWord): Rational {
  return fromIntegers(BigInt(n), BigInt(d));
}

function refuseFraction([n, d]: FractionWord): Refusal {
  const expected = "a part of one in halves, thirds, quarters or fifths";
  return refuse(`${n}/${d}`, expected, "list the figure under ignored with this as the reason");
}
