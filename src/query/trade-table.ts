import type { KnownIds } from "../dataset/types";
import { readParts } from "../list/read-parts";
import type { Ids } from "../model/ids";
import { inTimeOrder } from "../time/in-time-order";
import { anyText, checkValue, readOptions } from "./options/read-options";
import type { SeriesData } from "./series";
import { chooseFact, type Preference } from "./series-points/choose-fact";
import { figureChecks } from "./series-points/figure-checks";
import { figuresFor } from "./series-points/figures-for";
import { groupFigures } from "./series-points/group-figures";
import { growthsOf } from "./series-points/growths-of";
import { statePoint } from "./series-points/state-point";
import { buildTradeRows } from "./trade/build-trade-rows";
import { TRADE_FLOWS } from "./trade/trade-flows";
import type { TradeRow } from "./trade/trade-row";

/**
 * What {@link tradeTable} is asked.
 * @category Trade
 * @since 1.0.0
 */
export interface TradeTableOptions<I extends Ids = KnownIds> {
  /** Taken as it is: the trade with a part of the partner is not among its own. */
  readonly partner: I["party"];
  /** Left out: each subject has its own rows. */
  readonly subject?: I["entity"];
  /** `all` (the default), or only `year`: whole calendar years. */
  readonly frequency?: "year" | "all";
  /** Which fact gives a value; `latest` by default. */
  readonly prefer?: Preference<I>;
}

/**
 * The trade with a partner, one row per period: whole years first, then the other periods, each earliest first.
 *
 * A row has turnover, exports and imports as points of {@link series}, in base units; the balance, exports less
 * imports; and for each flow the growth computed from the levels, beside the one that articles state, in per cent. A
 * growth is computed only on the same period of the year before: seven months are never held against a year. Every
 * computed figure has its interval.
 *
 * A partner that the data does not have gives `[]`. Throws `TypeError` for what is no dataset or an unknown option,
 * `RangeError` for a bad value.
 * @category Trade
 * @since 1.0.0
 * @example
 * const table = tradeTable(dataset, { partner: "eu" });
 * table.map((row) => row.period); // => ["2022", "2023", "2024", "2023-01/2023-07", "2024-01/2024-07"]
 * table[1]?.balance; // => { "value": 20600000000, "min": 20050000000, "max": 21150000000 }
 */
export function tradeTable<I extends Ids>(data: SeriesData<I>, options: TradeTableOptions<I>): TradeRow<I>[] {
  const { prefer = "latest", ...place } = readOptions("tradeTable", options, figureChecks);
  checkValue("tradeTable", 'option "partner"', place.partner, anyText);
  const parts = readParts("tradeTable", data, "observations", "indicators", "articles");
  const { turnover, exports, imports } = TRADE_FLOWS;
  const growthIds = {
    turnover: growthsOf(parts.indicators, turnover),
    exports: growthsOf(parts.indicators, exports),
    imports: growthsOf(parts.indicators, imports),
  };
  const asked = [turnover, exports, imports, ...Object.values(growthIds).flat()];
  const figures = groupFigures(figuresFor(parts, asked, place));
  const points = figures.map((facts) => statePoint(facts, (given) => chooseFact("tradeTable", given, prefer)));
  const rows = inTimeOrder(buildTradeRows(points, growthIds), (row) => row);
  const isYear = (row: TradeRow<I>): boolean => Object.hasOwn(row, "year");
  return [...rows.filter(isYear), ...rows.filter((row) => !isYear(row))];
}
