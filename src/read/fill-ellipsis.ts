import type { FoundFigure } from "../quantity/find-figures";
import type { MeasuredQuantity } from "../quantity/measure/to-quantity";
import { quantityOf } from "./quantity-of";

const DECIMAL = /^(?:[a-z]+ ){0,2}([+−-]?)([0-9]{1,4}\.[0-9]{1,3})$/u;
const WHOLE_AT = /^([+−-]?)([0-9]{1,3})$/u;
const FARTHEST = 200;
const HALF = 0.5;

/**
 * Figures that leave out unit and scale of the one before: "plastics at 3.1" after "$8.4 million", "machinery at 18" after
 * "14 percent". A number with decimals counts no things. What they say is in doubt.
 */
export function fillEllipsis(text: string, figures: readonly FoundFigure[]): readonly FoundFigure[] {
  let before: FoundFigure | undefined;
  return figures.map((figure) => {
    const parts = partsOf(text, figure);
    const measured = parts && before && isNear(text, before, figure) ? quantityOf(before) : undefined;
    const filled = parts && measured ? withUnit(figure, parts, measured) : figure;
    const quantity = quantityOf(filled);
    if (quantity && quantity.unit !== "1") before = filled;
    return filled;
  });
}

interface Parts {
  readonly sign: number;
  readonly digits: string;
}

/** The sign and digits of a figure that can be an ellipsis; `null` for any other. */
function partsOf(text: string, { words, start, end, reading }: FoundFigure): Parts | null {
  const isAt =
    /\b(?:at|against|from|to) $/u.test(text.slice(Math.max(0, start - 8), start)) && /^[.,;)]/u.test(text.slice(end));
  const [, sign, digits] = (reading.ok ? null : DECIMAL.exec(words)) ?? (isAt ? WHOLE_AT.exec(words) : null) ?? [];
  return digits === undefined ? null : { sign: sign === "" || sign === "+" ? 1 : -1, digits };
}

/** In one sentence or the next. */
function isNear(text: string, before: FoundFigure, { start }: FoundFigure): boolean {
  const between = text.slice(before.end, start);
  return between.length <= FARTHEST && !between.includes("\n") && between.split(/[.!?]["”’]?\s/u).length <= 2;
}

function withUnit(figure: FoundFigure, { sign, digits }: Parts, measured: MeasuredQuantity): FoundFigure {
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
