import type { KnownIds } from "../dataset/types";
import { groupBy } from "../list/group-by";
import { readParts } from "../list/read-parts";
import type { Ids } from "../model/ids";
import { readOptions } from "./options/read-options";
import type { SeriesData } from "./series";
import { chooseFact } from "./series-points/choose-fact";
import { figureChecks } from "./series-points/figure-checks";
import { figuresFor } from "./series-points/figures-for";
import { groupFigures } from "./series-points/group-figures";
import type { StatedPoint } from "./series-points/series-point";
import { statePoint } from "./series-points/state-point";

/** The flow whose totals are asked for. */
const INVESTMENT_FLOW = "investment-inflow";

/**
 * What {@link investmentTotals} is asked.
 * @category Investment
 * @since 1.0.0
 */
export interface InvestmentTotalsOptions<I extends Ids = KnownIds> {
  /** Taken as it is: the investment of a part of the partner is not among its own. Left out: every partner, apart. */
  readonly partner?: I["party"];
  /** Left out: every subject, apart. */
  readonly subject?: I["entity"];
}

/**
 * Investment added up since a day, or since a start that is not said.
 * @category Investment
 * @since 1.0.0
 */
export interface InvestmentTotal<I extends Ids = KnownIds> extends StatedPoint<I> {
  /** The first day that counts; `null` if the article does not say. */
  readonly since: string | null;
  /** What the article counts, in its own term; `null` if it is the indicator's. */
  readonly wording: string | null;
}

/**
 * The cumulative investment, each total with its start as far as it is said, in the order of publication.
 *
 * In base units. A total without an end of its own ("since 2005") holds as of its article, so totals of two articles
 * stand apart; so do different partners, starts, currencies and definitions: nothing is added up or merged. Two facts
 * share a total only if all of that is the same. Inflows and shares: {@link series}.
 *
 * No match gives `[]`. Throws `TypeError` for what is no dataset or an unknown option, `RangeError` for a bad value.
 * @category Investment
 * @since 1.0.0
 * @example
 * const totals = investmentTotals(dataset, { partner: "eu" });
 * totals.map(({ since, value }) => [since, value]); // => [[null, 160000000000], ["2005-01-01", 180000000000]]
 */
export function investmentTotals<I extends Ids>(
  data: SeriesData<I>,
  options: InvestmentTotalsOptions<I> = {},
): InvestmentTotal<I>[] {
  const { partner, subject } = figureChecks;
  const place = readOptions("investmentTotals", options, { partner, subject });
  const parts = readParts("investmentTotals", data, "observations", "indicators", "articles");
  const stocks = parts.indicators.filter(({ cumulates }) => cumulates === INVESTMENT_FLOW).map(({ id }) => id);
  const figures = figuresFor(parts, stocks, { ...place, frequency: "all" });
  const totals = groupFigures(figures).flatMap((facts) => [...groupBy(facts, ({ wording }) => wording).values()]);
  return totals.map((facts) => ({
    ...statePoint(facts, (given) => chooseFact("investmentTotals", given, "latest")),
    since: facts[0].period?.from ?? null,
    wording: facts[0].wording ?? null,
  }));
}
