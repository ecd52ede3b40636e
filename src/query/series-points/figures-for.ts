import { groupBy } from "../../list/group-by";
import { onceForEach } from "../../list/once-for-each";
import type { Dataset } from "../../model/dataset";
import type { Observation } from "../../model/fact";
import type { Ids } from "../../model/ids";
import { yearOf } from "../../time/span";
import { inOrderOfPublication } from "../publication/in-order-of-publication";

/** Whose figures are asked for. What is left out matches any; ids are taken as they are, without what is part of them. */
export interface FigureFilter {
  readonly subject?: string;
  readonly partner?: string;
  /** `year`: whole calendar years only. */
  readonly frequency?: "year" | "all";
}

/** The figures of these indicators for a place, in the order of publication. */
export function figuresFor<I extends Ids>(
  data: Pick<Dataset<I>, "observations" | "articles">,
  indicators: readonly string[],
  { subject, partner, frequency }: FigureFilter,
): Observation<I>[] {
  const all = inOrderOfPublication(data.observations, data.articles);
  const figures =
    partner === undefined ? all : ((figuresByPartner(all).get(partner) ?? []) as readonly Observation<I>[]);
  return figures.filter(
    (figure) =>
      indicators.includes(figure.indicator) &&
      (subject === undefined || figure.subject === subject) &&
      (frequency !== "year" || yearOf(figure.period) !== undefined),
  );
}

/** So that the series of every partner, one by one, take no longer than one of all. */
const figuresByPartner = /* @__PURE__ */ onceForEach((figures: readonly Observation[]) =>
  groupBy(figures, ({ partner }) => partner),
);
