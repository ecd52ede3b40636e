import { boundsOf } from "../../exact/bounds-of";
import { floor, type Rational } from "../../exact/rational";
import type { Interval } from "../../model/quantity";

/** The least and the greatest whole number in an interval, both included; `null` if it is unbounded. */
export function wholeNumbersIn(interval: Interval): {
  readonly atLeast: number | null;
  readonly atMost: number | null;
} {
  const { min, max } = boundsOf(interval);
  return { atLeast: min && ceiling(min), atMost: max && ceiling(max) - 1 };
}

function ceiling({ n, d }: Rational): number {
  return -Number(floor({ n: -n, d }));
}
