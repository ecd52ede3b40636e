import type { Ids } from "../../model/ids";
import type { Indicator } from "../../model/indicator";

/** The indicators that say how a level changed. */
export function growthsOf<I extends Ids>(indicators: readonly Indicator<I>[], level: string): I["indicator"][] {
  return indicators.filter(({ growthOf }) => growthOf === level).map(({ id }) => id);
}
