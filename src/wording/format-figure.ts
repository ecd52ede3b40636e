import { boundsOf } from "../exact/bounds-of";
import type { Observation } from "../model/fact";
import { type Denomination, denominationOf } from "./denomination";
import { formatInterval } from "./format-interval";

type Figure = Pick<Observation, "quantity" | "article">;

/** "“$1.23 billion” (a004)". */
export function quoteFigure({ quantity, article }: Figure): string {
  return `“${quantity.stated}” (${article})`;
}

/** "“$1.23 billion” (a004: 1,225 to 1,235 million US dollars)". */
export function formatFigure(
  { quantity, article }: Figure,
  denomination: Denomination = denominationOf([quantity]),
): string {
  return `“${quantity.stated}” (${article}: ${formatInterval(boundsOf(quantity), denomination)})`;
}
