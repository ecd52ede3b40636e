import type { KnownIds } from "../dataset/types";
import { readParts } from "../list/read-parts";
import type { Ids } from "../model/ids";
import { anyText, checkValue, oneOf, readOptions, yesOrNo } from "./options/read-options";
import type { SeriesData, SeriesOptions } from "./series";
import { buildSeries } from "./series-points/build-series";
import { figureChecks } from "./series-points/figure-checks";
import type { SeriesPoint, StatedPoint } from "./series-points/series-point";
import { TRADE_FLOWS, type TradeFlow } from "./trade/trade-flows";

/**
 * What {@link tradeSeries} is asked: like {@link SeriesOptions}, with the partner and a flow for the indicator.
 * @category Trade
 * @since 1.0.0
 */
export interface TradeSeriesOptions<I extends Ids = KnownIds> extends Omit<SeriesOptions<I>, "indicator" | "partner"> {
  readonly partner: I["party"];
  /** `turnover` by default: exports and imports together. */
  readonly flow?: TradeFlow;
}

/**
 * The points of the trade with a partner, one per period, earliest first: turnover, or exports or imports of the subject.
 *
 * Every point is as in {@link series}. A partner that the data does not have gives `[]`. Throws `TypeError` for what is
 * no dataset or an unknown option, `RangeError` for a bad value.
 * @category Trade
 * @since 1.0.0
 * @example
 * const turnover = tradeSeries(dataset, { partner: "eu" });
 * turnover.map((point) => point.year); // => [2022, 2023, 2024]
 * turnover.at(-1)?.value; // => 48700000000
 * turnover.at(-1)?.facts[0].quote.exact; // => "Trade turnover in 2024 amounted to 48.7 billion dollars"
 */
export function tradeSeries<I extends Ids>(
  data: SeriesData<I>,
  options: TradeSeriesOptions<I> & { readonly derive?: false },
): StatedPoint<I>[];
export function tradeSeries<I extends Ids>(data: SeriesData<I>, options: TradeSeriesOptions<I>): SeriesPoint<I>[];
export function tradeSeries<I extends Ids>(data: SeriesData<I>, options: TradeSeriesOptions<I>): SeriesPoint<I>[] {
  const flows = oneOf(...Object.keys(TRADE_FLOWS));
  const { flow = "turnover", ...read } = readOptions("tradeSeries", options, {
    ...figureChecks,
    derive: yesOrNo,
    flow: flows,
  });
  checkValue("tradeSeries", 'option "partner"', read.partner, anyText);
  const parts = readParts("tradeSeries", data, "observations", "indicators", "articles");
  return buildSeries(parts, { helper: "tradeSeries", indicator: TRADE_FLOWS[flow], ...read });
}
