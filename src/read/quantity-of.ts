import type { FoundFigure } from "../quantity/find-figures";
import type { MeasuredQuantity } from "../quantity/measure/to-quantity";

/** What a figure says, or would say if the words beside it change nothing; `undefined` if its own words are not read. */
export function quantityOf({ reading }: FoundFigure): MeasuredQuantity | undefined {
  return reading.ok ? reading.quantity : reading.asWritten;
}
