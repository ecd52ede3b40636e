import type { FoundFigure } from "../quantity/find-figures";
import type { MeasuredQuantity } from "../quantity/measure/to-quantity";

const HALF = 0.5;
const BARE = /^[0-9]{1,3}(?:,[0-9]{3})*(?:\.[0-9]{1,3})?$/u;

/** The digits of a figure that has neither unit nor scale. */
export interface SignedDigits {
  readonly sign: number;
  readonly digits: string;
}

/** A bare number in digits, if a figure is one. */
export function ellipsisOf({ words }: FoundFigure): SignedDigits | null {
  return BARE.test(words) ? { sign: 1, digits: words.replaceAll(",", "") } : null;
}

/** The figure with the unit and scale of another, in doubt. */
export function withUnit(figure: FoundFigure, { sign, digits }: SignedDigits, measured: MeasuredQuantity): FoundFigure {
  const { unit, writtenScale } = measured;
  const decimals = digits.includes(".") ? digits.length - digits.indexOf(".") - 1 : 0;
  const times = (value: number): number => Number(`${value}e${writtenScale}`);
  const signed = sign * Number(digits);
  const half = HALF / 10 ** decimals;
  const quantity: MeasuredQuantity = {
    stated: figure.words,
    hedge: null,
    value: times(signed),
    unit,
    unitFrom: "context",
    writtenScale,
    decimals,
    min: times(Number((signed - half).toFixed(decimals + 1))),
    max: times(Number((signed + half).toFixed(decimals + 1))),
  };
  const { words } = figure;
  return { ...figure, reading: { ok: false, found: words, expected: "its own unit", fix: "", asWritten: quantity } };
}
