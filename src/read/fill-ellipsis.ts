import type { FoundFigure } from "../quantity/find-figures";
import { quantityOf } from "./quantity-of";
import { type SignedDigits, withUnit } from "./with-unit";

const DECIMAL = /^(?:[a-z]+ ){0,2}([+−-]?)([0-9]{1,4}\.[0-9]{1,3})$/u;
const WHOLE_AT = /^([+−-]?)([0-9]{1,3})$/u;
const FARTHEST = 200;

/**
 * Figures that leave out unit and scale of the one before: "plastics at 3.1" after "$8.4 million", "machinery at 18" after
 * "14 percent". A number with decimals counts no things. What they say is in doubt.
 */
export function fillEllipsis(text: string, figures: readonly FoundFigure[]): readonly FoundFigure[] {
  let before: FoundFigure | undefined;
  return figures.map((figure) => {
    const parts = digitsOf(text, figure);
    const measured = parts && before && isNear(text, before, figure) ? quantityOf(before) : undefined;
    const isOfKind = text[figure.start - 1] !== "(" || (measured?.unit === null && measured.writtenScale === 0);
    const filled = parts && measured && isOfKind ? withUnit(figure, parts, measured) : figure;
    const quantity = quantityOf(filled);
    if (quantity && quantity.unit !== "1") before = filled;
    return filled;
  });
}

/** The sign and digits of a figure that can be an ellipsis; `null` for any other. */
function digitsOf(text: string, { words, start, end, reading }: FoundFigure): SignedDigits | null {
  const isBracketed = text[start - 1] === "(" && text[end] === ")" && /^[0-9]{1,3},[0-9]{3}$/u.test(words);
  if (isBracketed) return { sign: 1, digits: words.replace(",", "") };
  const isAt =
    /\b(?:at|against|from|to) $/u.test(text.slice(Math.max(0, start - 8), start)) && /^[.,;)]/u.test(text.slice(end));
  const [, sign, digits] =
    (reading.ok || reading.asWritten?.unitFrom === "context" ? null : DECIMAL.exec(words)) ??
    (isAt ? WHOLE_AT.exec(words) : null) ??
    [];
  return digits === undefined ? null : { sign: sign === "" || sign === "+" ? 1 : -1, digits };
}

/** In one sentence or the next. */
function isNear(text: string, before: FoundFigure, { start }: FoundFigure): boolean {
  const between = text.slice(before.end, start);
  return between.length <= FARTHEST && !between.includes("\n") && between.split(/[.!?]["”’]?\s/u).length <= 2;
}
