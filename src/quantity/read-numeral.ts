import { type Refusal, refuse } from "./refusal";

/** The digits of a figure without separators, exactly as a decimal. */
export interface Numeral {
  readonly ok: true;
  readonly text: string;
  /** Digits after the point. */
  readonly decimals: number;
}

const PLAIN = /^(?:0|[1-9][0-9]*)(?:\.[0-9]+)?$/;
const GROUPED = /^[1-9][0-9]{0,2}([, \u00A0\u2009\u202F])[0-9]{3}(?:\1[0-9]{3})*(?:\.[0-9]+)?$/;
const ONE_POINT = /^([1-9][0-9]{0,2})\.([0-9]{3})$/;
const ONE_COMMA = /^([1-9][0-9]{0,2}),([0-9]{3})$/;
const MOST_DIGITS = 14;

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
