import type { FoundFigure } from "../quantity/find-figures";
import type { MeasuredQuantity } from "../quantity/measure/to-quantity";
import { quantityOf } from "./quantity-of";
import { inUnit, type SignedDigits, scaledOf, withUnit } from "./with-unit";

const DECIMAL = /^(?:[a-z]+ ){0,2}([+−-]?)([0-9]{1,4}\.[0-9]{1,3})$/u;
const WHOLE_AT = /^([+−-]?)([0-9]{1,3})$/u;
/** "steel, 1.6 million tonnes; copper, 160 thousand;" */
const LISTED = /^[;,] (?:and )?[\p{L} ]{2,30}[,:–-]? $/u;
const LARGE = /^[0-9]{1,3},[0-9]{3}$/u;
/** "2.45 million tonnes, against 54,000" */
const SET_AGAINST = /\b(?:against|compared (?:with|to)|(?:up|down) from) $/u;
const FARTHEST = 200;

/**
 * Figures that leave out unit and scale of the one before: "plastics at 3.1" after "$8.4 million", "machinery at 18" after
 * "14 percent". A number with decimals counts no things. What they say is in doubt.
 */
export function fillEllipsis(text: string, figures: readonly FoundFigure[]): readonly FoundFigure[] {
  let before: FoundFigure | undefined;
  return figures.map((figure) => {
    const measured = before && isNear(text, before, figure) ? quantityOf(before) : undefined;
    const filled = before && measured ? filledBy(text, figure, before, measured) : figure;
    const quantity = quantityOf(filled);
    if (quantity && quantity.unit !== "1") before = filled;
    return filled;
  });
}

function filledBy(text: string, figure: FoundFigure, before: FoundFigure, measured: MeasuredQuantity): FoundFigure {
  const scaled = measured.unit === null ? scaledOf(figure) : undefined;
  if (scaled && LISTED.test(text.slice(before.end, figure.start)) && /^[;,.)]/u.test(text.slice(figure.end)))
    return inUnit(figure, scaled, null);
  const digits = digitsOf(text, figure);
  return digits && isOfKind(figure, measured)
    ? withUnit(figure, digits, LARGE.test(figure.words) ? { ...measured, writtenScale: 0 } : measured)
    : figure;
}

/** "(94,000)" are tonnes only behind tonnes, and "machinery at 18" per cent. */
function isOfKind({ words }: FoundFigure, { unit }: MeasuredQuantity): boolean {
  if (LARGE.test(words)) return unit === null;
  return words.includes(".") || unit === "percent";
}

/** The sign and digits of a figure that can be an ellipsis; `null` for any other. */
function digitsOf(text: string, { words, start, end, reading }: FoundFigure): SignedDigits | null {
  const isBracketed = text[start - 1] === "(" && text[end] === ")" && LARGE.test(words);
  const isSetAgainst = SET_AGAINST.test(text.slice(Math.max(0, start - 16), start)) && LARGE.test(words);
  if (isBracketed || isSetAgainst) return { sign: 1, digits: words.replace(",", "") };
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
