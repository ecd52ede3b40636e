import type { FoundFigure } from "../quantity/find-figures";
import type { MeasuredQuantity } from "../quantity/measure/to-quantity";
import { quantityOf } from "./quantity-of";

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

/** A count with a scale word, which may be of another thing: "1.1 million". */
export function scaledOf(figure: FoundFigure): MeasuredQuantity | undefined {
  const quantity = quantityOf(figure);
  return quantity?.unit === "1" && quantity.writtenScale > 0 && quantity.hedge === null ? quantity : undefined;
}

/** The figure as one of another unit, in doubt. */
export function inUnit(figure: FoundFigure, quantity: MeasuredQuantity, unit: MeasuredQuantity["unit"]): FoundFigure {
  const asWritten: MeasuredQuantity = { ...quantity, unit, unitFrom: "context" };
  return { ...figure, reading: { ok: false, found: figure.words, expected: "its own unit", fix: "", asWritten } };
}
