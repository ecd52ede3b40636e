import type { Observation } from "../../model/fact";
import type { Ids } from "../../model/ids";
import type { Interval } from "../../model/quantity";
import type { Side, StatedPoint } from "./series-point";

/** An interval in numbers alone. To compare them is exact: numbers stand in the order of the decimals they print. */
interface Reach {
  readonly low: number;
  readonly high: number;
}

interface ReachOf<I extends Ids> extends Reach {
  readonly fact: Observation<I>;
}

/** Whether facts agree, on which values, and which of them agree with which. */
export function agreementOf<I extends Ids>(
  facts: readonly Observation<I>[],
): Pick<StatedPoint<I>, "min" | "max" | "agreement" | "sides"> {
  const [only] = facts;
  if (only !== undefined && facts.length === 1) {
    const { min, max } = only.quantity;
    return { min, max, agreement: "single", sides: [{ min, max, facts }] };
  }
  const reaches = facts.map(reachOf);
  const { low, high } = overlapOf(reaches);
  if (low >= high)
    return { ...intervalOf(hullOf(reaches)), agreement: "disputed", sides: splitSides(reaches).map(sideOf) };
  return { ...intervalOf({ low, high }), agreement: "agreed", sides: [sideOf(reaches)] };
}

/** The fewest groups that overlap within themselves, the lowest first; each fact stands in one. */
function splitSides<I extends Ids>(reaches: readonly ReachOf<I>[]): ReachOf<I>[][] {
  const sides: ReachOf<I>[][] = [];
  let ceiling = -Infinity;
  for (const reach of [...reaches].sort((a, b) => a.low - b.low || 0)) {
    const joins = reach.low < ceiling;
    if (joins) sides.at(-1)?.push(reach);
    else sides.push([reach]);
    ceiling = joins ? Math.min(ceiling, reach.high) : reach.high;
  }
  return sides;
}

function sideOf<I extends Ids>(reaches: readonly ReachOf<I>[]): Side<I> {
  return { ...intervalOf(overlapOf(reaches)), facts: reaches.map(({ fact }) => fact) };
}

function reachOf<I extends Ids>(fact: Observation<I>): ReachOf<I> {
  return { fact, low: fact.quantity.min ?? -Infinity, high: fact.quantity.max ?? Infinity };
}

function overlapOf(reaches: readonly Reach[]): Reach {
  let [low, high] = [-Infinity, Infinity];
  for (const reach of reaches) [low, high] = [Math.max(low, reach.low), Math.min(high, reach.high)];
  return { low, high };
}

function hullOf(reaches: readonly Reach[]): Reach {
  let [low, high] = [Infinity, -Infinity];
  for (const reach of reaches) [low, high] = [Math.min(low, reach.low), Math.max(high, reach.high)];
  return { low, high };
}

function intervalOf({ low, high }: Reach): Interval {
  return { min: low === -Infinity ? null : low, max: high === Infinity ? null : high };
}
