import type { Indicator } from "../model/indicator";
import { describeParties } from "../wording/describe-parties";
import { describePeriod } from "../wording/format-time";
import { nameIndicator } from "../wording/name-indicator";
import type { Figure } from "./figures/figure";
import type { Indexed } from "./rule";

/** What stands for the partner in an indicator's title. */
const THE_PARTNER = "the partner";

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

/** "trade turnover, Kazakhstan with Poland in 2023"; "the European Union's share of all trade, Kazakhstan in 2023". */
export function describeMeasure(figure: Figure, input: Indexed): string {
  const { period } = figure.fact;
  return `${describeSeries(figure, input)}${period === null ? ", without a date" : ` ${describePeriod(period)}`}`;
}

/** The same without the time. */
export function describeSeries({ fact, indicator }: Figure, input: Indexed): string {
  const name = nameMeasure(indicator, input);
  const { subject, partner } = fact;
  if (partner === undefined || !name.includes(THE_PARTNER)) return `${name}, ${describeParties(input.nameOf, fact)}`;
  const named = name.replaceAll(THE_PARTNER, () => input.nameOf(partner));
  return `${named}, ${input.nameOf(subject)}`;
}
