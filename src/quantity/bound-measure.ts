import type { ExactInterval } from "../exact/exact-interval";
import { floor, fromIntegers, type Rational } from "../exact/rational";
import type { IndicatorType } from "../model/indicator";
import type { Hedge } from "../model/quantity";
import type { Measure } from "./measure";

const WHOLE = /* @__PURE__ */ fromIntegers(100n);

/**
 * The values that a measure and its hedge allow for an indicator of this type.
 *
 * A hedge that asserts one bound leaves the other open, also where nature would close it; only a share ends at 100.
 */
export function boundMeasure(measure: Measure, hedge: Hedge | null, type: IndicatorType): ExactInterval {
  const { value, cell, hedged, next } = measure;
  const most = type === "share" ? WHOLE : null;
  switch (hedge) {
    case null:
      return cell;
    case "approx":
      return hedged;
    case "over":
      return { min: type === "count" ? nextCount(value) : value, max: most };
    case "atLeast":
      return { min: value, max: most };
    case "under":
      return { min: null, max: value };
    case "atMost":
      return { min: null, max: next };
  }
}

function nextCount(value: Rational): Rational {
  return fromIntegers(floor(value) + 1n);
}
