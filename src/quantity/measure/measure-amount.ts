import { around } from "../../exact/exact-interval";
import { addRationals, fromDecimal, fromIntegers, multiply, powerOfTen, subtractRationals } from "../../exact/rational";
import { type Amount, isBareFraction } from "../grammar/amount";
import { type Refusal, refuse } from "../refusal";
import type { Measure } from "./measure";
import { measureFraction } from "./measure-fraction";

/** The digits of a figure without separators, exactly as a decimal. */
export interface Numeral {
  readonly ok: true;
  readonly text: string;
  /** Digits after the point. */
  readonly decimals: number;
}

const HALF = /* @__PURE__ */ fromIntegers(1n, 2n);
const ONE = /* @__PURE__ */ fromIntegers(1n);
const HUNDRED = /* @__PURE__ */ fromIntegers(100n);
const PLAIN = /^(?:0|[1-9][0-9]*)(?:\.[0-9]+)?$/;
const GROUPED = /^[1-9][0-9]{0,2}([, \u00A0\u2009\u202F])[0-9]{3}(?:\1[0-9]{3})*(?:\.[0-9]+)?$/;
const ONE_POINT = /^([1-9][0-9]{0,2})\.([0-9]{3})$/;
const ONE_COMMA = /^([1-9][0-9]{0,2}),([0-9]{3})$/;
const MOST_DIGITS = 14;

const FINEST_PLACE = -5;
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
 * The decimal that a printed row of digits stands for.
 *
 * Thousands may be set off by commas or by plain, no-break or thin spaces, decimals by a point. `scaled` says that a
 * scale word or a per cent sign follows: without one "1.234" may be thousands, with one "1,143" may be decimals; both are
 * refused.
 */
export function readNumeral(digits: string, scaled: boolean): Numeral | Refusal {
  const twice = (scaled ? ONE_COMMA : ONE_POINT).exec(digits);
  if (twice) return refuseTwoReadings(digits, `${twice[1]}.${twice[2]}`, `${twice[1]},${twice[2]}`);
  if (!PLAIN.test(digits) && !GROUPED.test(digits)) return refuseForm(digits);
  const text = digits.replace(/[^0-9.]/g, "");
  const decimals = text.includes(".") ? text.length - text.indexOf(".") - 1 : 0;
  const count = text.replace(".", "").length;
  return count <= MOST_DIGITS ? { ok: true, text, decimals } : refuseLength(digits, count);
}

function refuseTwoReadings(digits: string, decimal: string, thousands: string): Refusal {
  return refuse(
    digits,
    `one reading; this can be ${decimal} (with three decimals) or ${thousands} (thousands)`,
    "choose words that settle it, or list the figure under ignored with this as the reason",
  );
}

function refuseForm(digits: string): Refusal {
  return refuse(
    digits,
    'ASCII digits, at most one point for decimals, thousands in groups of three ("1,234.5"), no leading zeros',
    "quote another passage, or list the figure under ignored with this as the reason",
  );
}

function refuseLength(digits: string, count: number): Refusal {
  return refuse(
    digits,
    `at most ${MOST_DIGITS} digits, not ${count}`,
    "list the figure under ignored with this as the reason",
  );
}
