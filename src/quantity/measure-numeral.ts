import {
  add,
  compare,
  fromDecimal,
  fromIntegers,
  multiply,
  powerOfTen,
  type Rational,
  subtract,
} from "../exact/rational";
import type { Measure } from "./measure";
import { placeOfLastNonZero } from "./place-of-last-non-zero";
import type { Numeral } from "./read-numeral";
import { type Refusal, refuse } from "./refusal";

const HALF = /* @__PURE__ */ fromIntegers(1n, 2n);
const FINEST_PLACE = -5;

/**
 * The exact value and precision of a decimal times ten to the power of `scale`.
 *
 * Digits so fine that half a unit of the last one needs more than the six decimals of a stored bound are refused.
 */
export function measureNumeral({ text, decimals }: Numeral, scale: number): Measure | Refusal {
  if (scale - decimals < FINEST_PLACE)
    return refuse(text, `at most ${-FINEST_PLACE} decimals`, "list it under ignored");
  const step = powerOfTen(scale - decimals);
  const value = multiply(fromDecimal(text), powerOfTen(scale));
  return {
    ok: true,
    value,
    cell: around(value, multiply(step, HALF)),
    hedged: around(value, hedgeWidth(value, step, decimals)),
    next: add(value, step),
    decimals,
  };
}

/** A hedge adds nothing to the roundness of a round integer; any other figure it widens by one last digit. */
function hedgeWidth(value: Rational, step: Rational, decimals: number): Rational {
  if (decimals > 0) return step;
  const roundness = multiply(placeOfLastNonZero(value, step), HALF);
  return compare(roundness, step) > 0 ? roundness : step;
}

function around(value: Rational, distance: Rational): Measure["cell"] {
  return { min: subtract(value, distance), max: add(value, distance) };
}
