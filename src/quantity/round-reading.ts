import { boundsOf } from "../exact/bounds-of";
import type { ExactInterval } from "../exact/exact-interval";
import { add, fromDecimal, fromIntegers, multiply, powerOfTen, type Rational, subtract } from "../exact/rational";
import type { Quantity } from "../model/quantity";
import { placeOfLastNonZero } from "./place-of-last-non-zero";

const HALF = /* @__PURE__ */ fromIntegers(1n, 2n);

/**
 * The values a figure allows if zeros at the end of an integer are taken as rounding: "$40 billion" is `[35e9, 45e9)`.
 *
 * Only an integer without a hedge has this second reading; any other quantity gives its stored bounds.
 */
export function roundReading(quantity: Quantity): ExactInterval {
  if (quantity.hedge !== null || quantity.decimals !== 0) return boundsOf(quantity);
  const value = fromDecimal(quantity.value);
  return around(value, multiply(HALF, placeOfLastNonZero(value, powerOfTen(quantity.writtenScale))));
}

function around(value: Rational, distance: Rational): ExactInterval {
  return { min: subtract(value, distance), max: add(value, distance) };
}
