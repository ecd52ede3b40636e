import { around, type BoundedInterval } from "../../exact/exact-interval";
import {
  addRationals,
  compareRationals,
  fromDecimal,
  fromIntegers,
  multiply,
  powerOfTen,
  type Rational,
  subtractRationals,
} from "../../exact/rational";
import { type Amount, isBareFraction } from "../grammar/numbers-in";
import type { FractionWord } from "../grammar/spelled-numbers-in";
import { type Numeral, readNumeral } from "../read-numeral";
import { type Refusal, refuse } from "../refusal";

/** An amount as exact numbers in base units, with what its precision allows. */
export interface Measure {
  readonly ok: true;
  readonly value: Rational;
  /** The values that print as this figure: `[min, max)`. */
  readonly cell: BoundedInterval;
  /** The same under a hedge such as "about". */
  readonly hedged: BoundedInterval;
  /** The next higher and the next lower figure of the same kind. */
  readonly next: Rational;
  readonly previous: Rational;
  /** The power of ten of the scale word, and digits after the point; `null` for a fraction word. */
  readonly scale: number;
  readonly decimals: number | null;
}

const HALF = /* @__PURE__ */ fromIntegers(1n, 2n);
const ONE = /* @__PURE__ */ fromIntegers(1n);
const HUNDRED = /* @__PURE__ */ fromIntegers(100n);
const FINEST_PLACE = -5;
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

/** The exact value and precision of an amount without its sign. `percent` says that the words name per cent. */
export function measureAmount(amount: Amount, percent: boolean): Measure | Refusal {
  const numeral = readNumeral(amount.whole ?? "0", amount.scale !== null || percent);
  if (!numeral.ok) return numeral;
  if (!amount.fraction) return measureNumeral(numeral, amount.scale ?? 0);
  const scale = amount.scale ?? 0;
  const unit = isBareFraction(amount) && !percent ? HUNDRED : powerOfTen(scale);
  return measureFraction(fromDecimal(numeral.text), amount.fraction, unit, scale);
}

/**
 * The exact value and precision of a decimal times ten to the power of `scale`.
 *
 * Digits so fine that half a unit of the last one needs more than the six decimals of a stored bound are refused. A hedge
 * adds nothing to the roundness of a round integer; any other figure it widens by one last digit.
 */
function measureNumeral({ text, decimals }: Numeral, scale: number): Measure | Refusal {
  if (scale - decimals < FINEST_PLACE)
    return refuse(text, `at most ${-FINEST_PLACE} decimals`, "list it under ignored");
  const zeros = zerosAtEnd(text);
  const step = powerOfTen(scale - decimals);
  const value = multiply(fromDecimal(text), powerOfTen(scale));
  return {
    ok: true,
    value,
    cell: around(value, multiply(step, HALF)),
    hedged: around(value, multiply(powerOfTen(scale - decimals + zeros), zeros > 0 ? HALF : ONE)),
    next: addRationals(value, step),
    previous: subtractRationals(value, step),
    scale,
    decimals,
  };
}

/** Zeros at the end of an integer, which are taken as rounding. */
function zerosAtEnd(text: string): number {
  return /^[1-9][0-9]*?(0+)$/.exec(text)?.[1]?.length ?? 0;
}

/**
 * The exact value of a whole number and a fraction word in units of `unit`, and the values nearer to it than to its
 * neighbours among the word fractions. A hedge does not widen them.
 */
function measureFraction(whole: Rational, fraction: FractionWord, unit: Rational, scale: number): Measure | Refusal {
  const part = fromPair(fraction);
  const place = WORD_FRACTIONS.findIndex((word) => compareRationals(fromPair(word), part) === 0);
  const [before, after] = [WORD_FRACTIONS[place - 1], WORD_FRACTIONS[place + 1]];
  if (fraction[1] > MOST_PARTS || !before || !after) return refuseFraction(fraction);
  const inUnits = (x: Rational) => multiply(addRationals(whole, x), unit);
  const [low, high] = [fromPair(before), fromPair(after)];
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
