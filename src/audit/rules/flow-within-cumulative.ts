import { groupBy } from "../../list/group-by";
import type { Figure } from "../figures/figure";
import { holdWithin, type JudgedPart, type SpannedFigure } from "../figures/hold-within";
import { partiesKey, spanOf } from "../figures/place";
import { standingOf } from "../figures/standing-of";
import { judged } from "../outcome";
import type { Indexed, Outcome, Rule } from "../rule";
import { sayFigure, sayIndicator, sayJudgement, sayParties } from "../wording/say-figure";
import { measureOf } from "../wording/say-number";
import { sayPeriod } from "../wording/say-time";

/** A running total that a flow has gone into is no less than the flow. */
export const flowWithinCumulative: Rule = {
  id: "flow-within-cumulative",
  needs: "a flow, and a running total of it that reaches over its period",
  check: (input) => {
    const stocks = [...input.indicators.values()].filter(({ cumulates }) => cumulates !== undefined);
    const stocksOf = groupBy(stocks, ({ cumulates }) => cumulates ?? "");
    const flows = input.figures.flatMap((figure) =>
      (stocksOf.get(figure.fact.indicator) ?? []).flatMap(({ id }) => placeFlow(figure, id)),
    );
    const totals = input.figures.flatMap((figure) => placeTotal(figure, input));
    const rule = { larger: false, doubt: "it is not certain that the total counts this flow" };
    return holdWithin(flows, totals, rule).map((held) => compare(held, input));
  },
};

function placeFlow(figure: Figure, stock: string): SpannedFigure[] {
  const span = spanOf(figure.fact.period);
  return span ? [{ ...span, figure, group: groupOf(figure, stock), sure: figure.fact.wording ?? "" }] : [];
}

/** A total reaches from its start, where that is known, to the first day that it may not count. */
function placeTotal(figure: Figure, { articles }: Indexed): SpannedFigure[] {
  if (figure.indicator.cumulates === undefined) return [];
  const { start, end } = standingOf(figure, articles);
  const sure = start === undefined ? undefined : (figure.fact.wording ?? "");
  const group = groupOf(figure, figure.fact.indicator);
  return end === null ? [] : [{ from: start ?? "", before: end, figure, group, sure }];
}

function groupOf({ fact }: Figure, stock: string): string {
  return [stock, partiesKey(fact), fact.quantity.unit].join("\n");
}

function compare({ part, whole, judgement }: JudgedPart, { entities }: Indexed): Outcome {
  const [flow, total] = [part.figure, whole.figure];
  const measure = measureOf([flow, total]);
  const detail =
    `${sayParties(entities, flow.fact)}: ${sayIndicator(flow.indicator)} ${sayPeriod(flow.fact.period)} ` +
    `${sayFigure(flow, measure)} can be no more than ${sayIndicator(total.indicator)} ` +
    `${sayPeriod(total.fact.period)} ${sayFigure(total, measure)}: ${sayJudgement(judgement, measure)}.`;
  return judged([flow, total], judgement, measure, detail);
}
