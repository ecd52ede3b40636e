/** An exact number `n / d` in lowest terms; `d` is positive. */
export interface Rational {
  readonly n: bigint;
  readonly d: bigint;
}

const DECIMAL = /^([+-]?)([0-9]+)(?:\.([0-9]+))?(?:e([+-]?[0-9]{1,3}))?$/;
const STORED_PLACES = 6;
const MILLION = 1_000_000n;
/** Fifteen digits. */
const MOST_EXACT = 1_000_000_000_000_000n;

/** The quotient of two integers in lowest terms. Throws `RangeError` for a zero `d`. */
export function fromIntegers(n: bigint, d = 1n): Rational {
  if (d === 1n) return { n, d };
  if (d === 0n) throw new RangeError("fromIntegers: the denominator is 0");
  const divisor = greatestCommonDivisor(n, d) * (d < 0n ? -1n : 1n);
  return { n: n / divisor, d: d / divisor };
}

/** Ten to a whole power, also a negative one. */
export function powerOfTen(exponent: number): Rational {
  const power = 10n ** BigInt(Math.abs(exponent));
  return exponent < 0 ? { n: 1n, d: power } : { n: power, d: 1n };
}

/**
 * The exact value of a decimal text, or of the decimal that a number prints.
 *
 * Reads an optional sign, ASCII digits, one point and an exponent. Throws `RangeError` for anything else.
 *
 * @example
 * toText(fromDecimal(8.2)); // => "8.2"
 */
export function fromDecimal(decimal: string | number): Rational {
  if (Number.isSafeInteger(decimal)) return { n: BigInt(decimal), d: 1n };
  const [, sign, whole, fraction = "", exponent = "0"] = DECIMAL.exec(String(decimal)) ?? [];
  if (whole === undefined) throw new RangeError(`fromDecimal: "${decimal}" is not a decimal`);
  const digits = fromIntegers(BigInt(`${sign === "-" ? "-" : ""}${whole}${fraction}`));
  return multiply(digits, powerOfTen(Number(exponent) - fraction.length));
}

/** The sum `a + b`. */
export function addRationals(a: Rational, b: Rational): Rational {
  return a.d === b.d ? fromIntegers(a.n + b.n, a.d) : fromIntegers(a.n * b.d + b.n * a.d, a.d * b.d);
}

/** The difference `a - b`. */
export function subtractRationals(a: Rational, b: Rational): Rational {
  return a.d === b.d ? fromIntegers(a.n - b.n, a.d) : fromIntegers(a.n * b.d - b.n * a.d, a.d * b.d);
}

/** The product `a * b`. */
export function multiply(a: Rational, b: Rational): Rational {
  return fromIntegers(a.n * b.n, a.d * b.d);
}

/** The quotient `a / b`. Throws `RangeError` if `b` is zero. */
export function divide(a: Rational, b: Rational): Rational {
  return fromIntegers(a.n * b.d, a.d * b.n);
}

/** Negative if `a` is less than `b`, zero if they are equal, else positive. */
export function compareRationals(a: Rational, b: Rational): -1 | 0 | 1 {
  const difference = a.n * b.d - b.n * a.d;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The largest integer that is not above `a`. */
export function floor(a: Rational): bigint {
  const quotient = a.n / a.d;
  return a.n % a.d < 0n ? quotient - 1n : quotient;
}

/** The least integer that is not below `a`. */
export function ceil({ n, d }: Rational): bigint {
  return -floor({ n: -n, d });
}

/** The number not above `a` that is nearest to it at six decimals; see {@link toNumberNearest}. */
export function toNumberDown(a: Rational): number {
  return toNumber(a, floor);
}

/** The number not below `a` that is nearest to it at six decimals; see {@link toNumberNearest}. */
export function toNumberUp(a: Rational): number {
  return toNumber(a, (x) => -floor({ n: -x.n, d: x.d }));
}

/**
 * The number nearest to `a` at six decimals; ties go up.
 *
 * It prints as exactly the decimal it stands for: if six decimals are more than a number can hold, fewer are kept.
 * Throws `RangeError` beyond the range of numbers.
 */
export function toNumberNearest(a: Rational): number {
  return toNumber(a, ({ n, d }) => floor({ n: 2n * n + d, d: 2n * d }));
}

/**
 * The exact value as a decimal, or as `n/d` if no decimal ends.
 *
 * @example
 * toText(fromIntegers(1n, 3n)); // => "1/3"
 */
export function toText({ n, d }: Rational): string {
  const places = decimalPlaces(d);
  if (places === null) return `${n}/${d}`;
  const digits = String(((n < 0n ? -n : n) * 10n ** BigInt(places)) / d).padStart(places + 1, "0");
  const split = digits.length - places;
  const decimals = places > 0 ? `.${digits.slice(split)}` : "";
  return `${n < 0n ? "-" : ""}${digits.slice(0, split)}${decimals}`;
}

function toNumber(a: Rational, round: (x: Rational) => bigint): number {
  return shortDecimal(a) ?? roundedNumber(a, round);
}

/** The number itself if six decimals say it whole and its digits are so few that a float prints them all; or `null`. */
function shortDecimal({ n, d }: Rational): number | null {
  const millionths = MILLION % d === 0n ? n * (MILLION / d) : null;
  return millionths !== null && -MOST_EXACT < millionths && millionths < MOST_EXACT ? Number(millionths) / 1e6 : null;
}

/** Fractions here are not in lowest terms: rounding and comparing need none. */
function roundedNumber(a: Rational, round: (x: Rational) => bigint): number {
  for (let places = STORED_PLACES; ; places--) {
    const { n: times, d: over } = powerOfTen(places);
    const rounded = round({ n: a.n * times, d: a.d * over });
    const number = Number(`${rounded}e${-places}`);
    if (!Number.isFinite(number)) throw new RangeError(`toNumber: ${toText(a)} is beyond the range of numbers`);
    if (compareRationals(fromDecimal(number), { n: rounded * over, d: times }) === 0) return number;
  }
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [high, low] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (low > 0n) [high, low] = [low, high % low];
  return high;
}

/** Digits after the point of a fraction with this denominator; `null` if they never end. */
function decimalPlaces(d: bigint): number | null {
  let [rest, twos, fives] = [d, 0, 0];
  for (; rest % 2n === 0n; rest /= 2n) twos++;
  for (; rest % 5n === 0n; rest /= 5n) fives++;
  return rest === 1n ? Math.max(twos, fives) : null;
}
