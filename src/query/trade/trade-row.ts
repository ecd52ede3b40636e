import type { KnownIds } from "../../dataset/types";
import type { Ids } from "../../model/ids";
import type { Unit } from "../../model/quantity";
import type { ComputedFigure } from "../series-points/compute-figure";
import type { PointPlace, StatedPoint } from "../series-points/series-point";
import type { TradeFlow } from "./trade-flows";

/**
 * How a flow changed on the same period of the year before.
 * @category Trade
 * @since 1.0.0
 */
export interface TradeGrowth<I extends Ids = KnownIds> {
  /** From the levels of both periods, in per cent; `null` if one of them is missing. */
  readonly computed: ComputedFigure | null;
  /** As articles state it; `null` if none does. */
  readonly stated: StatedPoint<I> | null;
}

/**
 * The trade of one period. What no article states, and what cannot be computed, is `null`.
 * @category Trade
 * @since 1.0.0
 */
export interface TradeRow<I extends Ids = KnownIds> extends PointPlace<I> {
  /** The currency of the levels and the balance; `null` if articles state only a growth. */
  readonly unit: Unit | null;
  readonly turnover: StatedPoint<I> | null;
  readonly exports: StatedPoint<I> | null;
  readonly imports: StatedPoint<I> | null;
  /** Exports less imports. */
  readonly balance: ComputedFigure | null;
  readonly growth: Readonly<Record<TradeFlow, TradeGrowth<I>>>;
}
