import { boundsOf } from "../exact/bounds-of";
import { around, type ExactInterval } from "../exact/exact-interval";
import { placeOfLastNonZero } from "../exact/place-of-last-non-zero";
import { ceil, fromDecimal, fromIntegers, multiply, powerOfTen } from "../exact/rational";
import type { Quantity } from "../model/quantity";

const HALF = /* @__PURE__ */ fromIntegers(1n, 2n);

/**
 * The values a figure allows if zeros at the end of an integer are taken as rounding: "$40 billion" is `[35e9, 45e9)`.
 *
 * Only an integer without a hedge has this second reading; any other quantity gives its stored bounds. It is never
 * narrower than those: a count goes up to the next whole number.
 */
export function roundReading(quantity: Quantity): ExactInterval {
  if (quantity.hedge !== null || quantity.decimals !== 0) return boundsOf(quantity);
  const value = fromDecimal(quantity.value);
  const { min, max } = around(value, multiply(HALF, placeOfLastNonZero(value, powerOfTen(quantity.writtenScale))));
  return quantity.unit === "1" ? { min: fromIntegers(ceil(min)), max: fromIntegers(ceil(max)) } : { min, max };
}
