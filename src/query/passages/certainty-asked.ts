import type { DateRange } from "../../model/time";
import { type Certainty, certaintyOf } from "../../time/certainty";

/** How surely an event with a date is in the days asked for; `undefined` if it is not, or if nothing says so. */
export function certaintyAsked(
  range: DateRange,
  include: "unknown" | undefined,
): (date: DateRange) => Certainty | undefined {
  return ({ from, before }) => {
    const certainty = certaintyOf({ from, before, holds: "once" }, range);
    return certainty === "unknown" && include === undefined ? undefined : certainty;
  };
}
