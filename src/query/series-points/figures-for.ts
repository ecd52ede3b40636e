import { groupBy } from "../../list/group-by";
import type { Article } from "../../model/article";
import type { Dataset } from "../../model/dataset";
import type { Observation } from "../../model/fact";
import type { Ids } from "../../model/ids";
import { inTimeOrder } from "../../time/in-time-order";
import { yearOf } from "../../time/span";

import { articlesOf } from "../publication/articles-of";

/** Whose figures are asked for. What is left out matches any; ids are taken as they are, without what is part of them. */
export interface FigureFilter {
  readonly subject?: string;
  readonly partner?: string;
  /** `year`: whole calendar years only. */
  readonly frequency?: "year" | "all";
}

/** The figures of these indicators for a place, by the publication of their articles; ties keep the dataset's order. */
export function figuresFor<I extends Ids>(
  data: Pick<Dataset<I>, "observations" | "articles">,
  indicators: readonly string[],
  { subject, partner, frequency }: FigureFilter,
): Observation<I>[] {
  const figures = data.observations.filter(
    (figure) =>
      (partner === undefined || figure.partner === partner) &&
      (subject === undefined || figure.subject === subject) &&
      indicators.includes(figure.indicator) &&
      (frequency !== "year" || yearOf(figure.period) !== undefined),
  );
  return byPublication(figures, data.articles);
}

/** Grouped, not sorted: there are few articles and many figures. Those of an article that is not there come first. */
function byPublication<I extends Ids>(figures: Observation<I>[], articles: readonly Article<I>[]): Observation<I>[] {
  const figuresIn = groupBy(figures, ({ article }) => article);
  const known = inTimeOrder(articlesOf(figures, articles), ({ published }) => published).flatMap(({ id }) => {
    const found = figuresIn.get(id) ?? [];
    figuresIn.delete(id);
    return found;
  });
  return [...[...figuresIn.values()].flat(), ...known];
}
