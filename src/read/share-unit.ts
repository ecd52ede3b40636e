import type { FoundFigure } from "../quantity/find-figures";
import type { MeasuredQuantity } from "../quantity/measure/to-quantity";
import { quantityOf } from "./quantity-of";
import { ellipsisOf, inUnit, type SignedDigits, scaledOf, withUnit } from "./with-unit";

const JOINED = /^(?:, | and | or | to |, and |, or | & )$/u;
const LAST_JOINED = /^(?: and | or | to |, and |, or | & )$/u;
const SMALLER = 1000;

/**
 * Numbers that the next one gives unit and scale: "18.4, 52.3 and 83 billion dirhams", "from 3,000 to 3,600 megawatts". Only
 * such that "and", "or" or "to" joins at the end of their row. What they say is in doubt.
 */
export function shareUnit(text: string, figures: readonly FoundFigure[]): readonly FoundFigure[] {
  const shared = [...figures];
  let unit: MeasuredQuantity | undefined;
  for (let index = figures.length - 2; index >= 0; index--) {
    const [figure, next] = [figures[index], figures[index + 1]];
    if (!figure || !next) continue;
    const between = text.slice(figure.end, next.start);
    unit = LAST_JOINED.test(between) ? unitOf(next, unit) : JOINED.test(between) ? unit : undefined;
    const [digits, scaled] = unit ? [ellipsisOf(figure), scaledOf(figure)] : [];
    if (unit && scaled) shared[index] = inUnit(figure, scaled, unit.unit);
    else if (unit && digits)
      shared[index] = withUnit(figure, digits, isSmall(digits) ? unit : { ...unit, writtenScale: 0 });
    else unit = undefined;
  }
  return shared;
}

function isSmall({ digits }: SignedDigits): boolean {
  return Number(digits) < SMALLER;
}

/** What a figure with a unit or scale counts; of one that has none, what the one behind it does. */
function unitOf(figure: FoundFigure, behind: MeasuredQuantity | undefined): MeasuredQuantity | undefined {
  const quantity = quantityOf(figure);
  if (behind && (ellipsisOf(figure) || scaledOf(figure))) return behind;
  if (quantity === undefined || quantity.valueTo !== undefined || quantity.unitFrom === "context") return undefined;
  return quantity.unit !== "1" || quantity.writtenScale > 0 ? quantity : undefined;
}
