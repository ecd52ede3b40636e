import type { KnownIds } from "../dataset/types";
import { readParts } from "../list/read-parts";
import type { Dataset } from "../model/dataset";
import type { Ids } from "../model/ids";
import { anyText, checkValue, readOptions, yesOrNo } from "./options/read-options";
import { buildSeries } from "./series-points/build-series";
import type { Preference } from "./series-points/choose-fact";
import { figureChecks } from "./series-points/figure-checks";
import type { SeriesPoint, StatedPoint } from "./series-points/series-point";

/**
 * The parts of a dataset that a series is read from.
 * @category Trade
 * @since 1.0.0
 */
export type SeriesData<I extends Ids = KnownIds> = Pick<Dataset<I>, "observations" | "indicators" | "articles">;

/**
 * What {@link series} is asked.
 * @category Trade
 * @since 1.0.0
 */
export interface SeriesOptions<I extends Ids = KnownIds> {
  readonly indicator: I["indicator"];
  /** Taken as it is: figures for a part of the partner are not among its own. Left out: each partner has its own points. */
  readonly partner?: I["party"];
  /** Left out: each subject has its own points. */
  readonly subject?: I["entity"];
  /** `year` (the default): whole calendar years. `all`: also parts of years, open periods and figures without a period. */
  readonly frequency?: "year" | "all";
  /** Which fact gives the value; `latest` by default. */
  readonly prefer?: Preference<I>;
  /** Whether levels that a stated growth implies are shown too, as points of their own; `false` by default. */
  readonly derive?: boolean;
}

/**
 * The points of an indicator, one per period, earliest first; figures without a period come last, by publication.
 *
 * A point holds all facts for its period, in base units. Its value is that of the fact that `prefer` chooses; `min` and
 * `max` are where the facts overlap or, when no value is allowed by all, their hull, with each side listed. Different
 * subjects, partners, units or statuses never share a point. Figures that hold as of their article (without a period,
 * or "since 2005") share one only within an article. Differing definitions are listed in `wordings`.
 *
 * With `derive`, each growth adds the level that it implies for the year before (or, if only that one is stated, for
 * its own period), also beside a stated one, with its two facts, formula and interval, and whether it agrees with the other
 * levels for that period.
 *
 * An id that the data does not have gives `[]`. Throws `TypeError` for what is no dataset or an unknown option,
 * `RangeError` for a bad value.
 * @category Trade
 * @since 1.0.0
 * @example
 * const growth2022 = series(dataset, { indicator: "trade-turnover-growth", partner: "eu" })[0];
 * growth2022?.agreement; // => "disputed"
 * growth2022?.facts.map((fact) => fact.quantity.stated); // => ["approximately 39%", "27.6 percent"]
 * [growth2022?.min, growth2022?.max]; // => [27.55, 40]
 */
export function series<I extends Ids>(
  data: SeriesData<I>,
  options: SeriesOptions<I> & { readonly derive?: false },
): StatedPoint<I>[];
export function series<I extends Ids>(data: SeriesData<I>, options: SeriesOptions<I>): SeriesPoint<I>[];
export function series<I extends Ids>(data: SeriesData<I>, options: SeriesOptions<I>): SeriesPoint<I>[] {
  const read = readOptions("series", options, { indicator: anyText, ...figureChecks, derive: yesOrNo });
  checkValue("series", 'option "indicator"', read.indicator, anyText);
  const parts = readParts("series", data, "observations", "indicators", "articles");
  return buildSeries(parts, { helper: "series", ...read });
}
