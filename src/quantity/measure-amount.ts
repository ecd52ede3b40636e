import { fromDecimal, fromIntegers, powerOfTen } from "../exact/rational";
import type { Amount } from "./amount";
import type { Measure } from "./measure";
import { measureFraction } from "./measure-fraction";
import { measureNumeral } from "./measure-numeral";
import { readNumeral } from "./read-numeral";
import type { Refusal } from "./refusal";

/** Whether the amount is a fraction word alone, without a scale to say of what: "one-third" of the whole. */
export function isBareFraction({ whole, fraction, scale }: Amount): boolean {
  return fraction !== null && whole === null && scale === null;
}

/** The exact value and precision of an amount in base units. `percent` says that the words name per cent. */
export function measureAmount(amount: Amount, sign: "+" | "-" | null, percent: boolean): Measure | Refusal {
  const numeral = readNumeral(amount.whole ?? "0", amount.scale !== null || percent);
  if (!numeral.ok) return numeral;
  const signed = { ...numeral, text: sign === "-" ? `-${numeral.text}` : numeral.text };
  if (!amount.fraction) return measureNumeral(signed, amount.scale ?? 0);
  const unit = isBareFraction(amount) && !percent ? fromIntegers(100n) : powerOfTen(amount.scale ?? 0);
  return measureFraction(fromDecimal(numeral.text), amount.fraction, unit);
}
