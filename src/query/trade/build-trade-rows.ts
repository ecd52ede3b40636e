import { groupBy } from "../../list/group-by";
import type { Ids } from "../../model/ids";
import type { NonEmpty } from "../../model/non-empty";
import type { Unit } from "../../model/quantity";
import { spanOf, yearBefore } from "../../time/span";
import { type ComputedFigure, differenceOf, growthSince } from "../series-points/compute-figure";
import { placeKey, pointKey } from "../series-points/place-key";
import { placeOf } from "../series-points/place-of";
import type { StatedPoint } from "../series-points/series-point";
import { TRADE_FLOWS, type TradeFlow } from "./trade-flows";
import type { TradeGrowth, TradeRow } from "./trade-row";

type Points<I extends Ids> = NonEmpty<StatedPoint<I>>;

/** For each flow the indicators that say how it changed. */
type GrowthIds = Readonly<Record<TradeFlow, readonly string[]>>;

/** The rows that levels and stated growths make: one for each place, period and currency. */
export function buildTradeRows<I extends Ids>(points: readonly StatedPoint<I>[], growthIds: GrowthIds): TradeRow<I>[] {
  const byKey = new Map(points.map((point) => [pointKey(point.chosen, point.chosen.period), point]));
  const flowIds: readonly string[] = Object.values(TRADE_FLOWS);
  const places = groupBy(points, ({ chosen }) => placeKey(chosen, chosen.period));
  return [...places.values()].flatMap((together) => {
    const levels = together.filter(({ chosen }) => flowIds.includes(chosen.indicator));
    const units = [...new Set(levels.map(({ unit }) => unit))];
    return (units.length > 0 ? units : [null]).map((unit) => rowOf(together, unit, byKey, growthIds));
  });
}

function rowOf<I extends Ids>(
  together: Points<I>,
  unit: Unit | null,
  byKey: ReadonlyMap<string, StatedPoint<I>>,
  growthIds: GrowthIds,
): TradeRow<I> {
  const [{ chosen }] = together;
  const levelOf = (flow: TradeFlow): StatedPoint<I> | null =>
    together.find((point) => point.chosen.indicator === TRADE_FLOWS[flow] && point.unit === unit) ?? null;
  const [turnover, exports, imports] = [levelOf("turnover"), levelOf("exports"), levelOf("imports")];
  const growthOf = (flow: TradeFlow, level: StatedPoint<I> | null): TradeGrowth<I> => ({
    computed: level && growthOfLevel(level, byKey),
    stated: together.find((point) => growthIds[flow].includes(point.chosen.indicator)) ?? null,
  });
  return Object.assign(placeOf(chosen, chosen.period), {
    unit,
    turnover,
    exports,
    imports,
    balance: exports && imports && differenceOf(exports, imports),
    growth: {
      turnover: growthOf("turnover", turnover),
      exports: growthOf("exports", exports),
      imports: growthOf("imports", imports),
    },
  });
}

function growthOfLevel<I extends Ids>(
  level: StatedPoint<I>,
  byKey: ReadonlyMap<string, StatedPoint<I>>,
): ComputedFigure | null {
  const span = spanOf(level.chosen.period);
  const earlier = span && yearBefore(span);
  const before = earlier && byKey.get(pointKey(level.chosen, earlier));
  return before ? growthSince(before, level) : null;
}
