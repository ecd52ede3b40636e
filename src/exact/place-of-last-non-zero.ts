import { divide, fromIntegers, multiply, type Rational } from "./rational";

const TEN = /* @__PURE__ */ fromIntegers(10n);

/**
 * The place of the last digit other than zero of an integer written in units of `step`: 10e9 for "40" billion.
 *
 * `value` is a multiple of `step`. Zero has no such digit and gives `step`.
 */
export function placeOfLastNonZero(value: Rational, step: Rational): Rational {
  const next = multiply(step, TEN);
  return value.n !== 0n && divide(value, next).d === 1n ? placeOfLastNonZero(value, next) : step;
}
