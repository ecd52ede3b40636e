import type { Dataset } from "../../model/dataset";
import type { Ids } from "../../model/ids";
import { inTimeOrder } from "../../time/in-time-order";
import { agreeLevels } from "./agree-levels";
import { chooseFact, type Preference } from "./choose-fact";
import { type FigureFilter, figuresFor } from "./figures-for";
import { groupFigures } from "./group-figures";
import { growthsOf } from "./growths-of";
import { implyLevels } from "./imply-levels";
import type { SeriesPoint } from "./series-point";
import { type Choice, statePoint } from "./state-point";

/** What a series is built for, with the name of the helper that was asked. */
export interface SeriesQuestion<I extends Ids> extends FigureFilter {
  readonly helper: string;
  readonly indicator: string;
  readonly prefer?: Preference<I>;
  readonly derive?: boolean;
}

/** The points of one indicator, in time order. */
export function buildSeries<I extends Ids>(
  data: Pick<Dataset<I>, "observations" | "indicators" | "articles">,
  { helper, indicator, prefer = "latest", derive = false, frequency = "year", ...place }: SeriesQuestion<I>,
): SeriesPoint<I>[] {
  const choose: Choice<I> = (facts) => chooseFact(helper, facts, prefer);
  const figures = figuresFor(data, [indicator], { ...place, frequency });
  const stated = groupFigures(figures).map((facts) => statePoint(facts, choose));
  if (!derive) return inTimeOrder(stated, (point) => point);
  const growths = figuresFor(data, growthsOf(data.indicators, indicator), { ...place, frequency });
  const derived = agreeLevels(implyLevels(stated, growths, choose), stated);
  return inTimeOrder<SeriesPoint<I>>([...stated, ...derived], (point) => point);
}
