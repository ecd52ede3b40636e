import type { Indicator } from "../model/indicator";
import { describeMeasured } from "../wording/describe-measured";
import { describePeriod } from "../wording/format-time";
import { nameIndicator } from "../wording/name-indicator";
import type { Figure } from "./figures/figure";
import type { Indexed } from "./rule";

/** "trade turnover", "growth of trade turnover": what is measured, as a sentence names it. */
export function nameMeasure(indicator: Indicator, { indicators }: Pick<Indexed, "indicators">): string {
  const level = indicators.get(indicator.growthOf ?? "");
  return level === undefined ? nameIndicator(indicator) : `growth of ${nameIndicator(level)}`;
}

/** The same of an indicator by its id, which is its name if the data does not have it. */
export function nameMeasureOf(id: string, input: Pick<Indexed, "indicators">): string {
  const indicator = input.indicators.get(id);
  return indicator === undefined ? id : nameMeasure(indicator, input);
}

/** "trade turnover between Kazakhstan and Poland in 2023". */
export function describeMeasure(figure: Figure, input: Indexed): string {
  const { period } = figure.fact;
  return `${describeSeries(figure, input)}${period === null ? ", given without a date" : ` ${describePeriod(period)}`}`;
}

/** The same without the time: "the growth of Kazakhstan’s exports to Poland". */
export function describeSeries({ fact, indicator }: Figure, { indicators, nameOf }: Indexed): string {
  const level = indicators.get(indicator.growthOf ?? "");
  const measured = describeMeasured(level ?? indicator, fact, nameOf);
  return level === undefined ? measured : `the growth of ${measured}`;
}
