import { groupBy } from "../../list/group-by";
import { spanOf } from "../../time/span";
import { standingOf } from "../../time/standing-of";
import { denominationOf } from "../../wording/denomination";
import { describeParties } from "../../wording/describe-parties";
import { formatFigure } from "../../wording/format-figure";
import { describePeriod } from "../../wording/format-time";
import { nameIndicator } from "../../wording/name-indicator";
import { describeJudgement } from "../describe-judgement";
import type { Figure } from "../figures/figure";
import { quantitiesOf } from "../figures/figure";
import { holdWithin, type JudgedPart, type SpannedFigure } from "../figures/hold-within";
import { partiesKey } from "../figures/place";
import { judged } from "../outcome";
import type { Indexed, Outcome, Rule } from "../rule";

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
  return span ? [{ ...span, figure, group: groupOf(figure, stock), sure: figure.term }] : [];
}

/** A total reaches from its start, where that is known, to the first day that it may not count. */
function placeTotal(figure: Figure, { articles }: Indexed): SpannedFigure[] {
  if (figure.indicator.cumulates === undefined) return [];
  const { start, end } = standingOf(figure.fact.period, articles.get(figure.fact.article)?.published);
  const sure = start === undefined ? undefined : figure.term;
  const group = groupOf(figure, figure.fact.indicator);
  return end === null ? [] : [{ from: start ?? "", before: end, figure, group, sure }];
}

function groupOf({ fact }: Figure, stock: string): string {
  return [stock, partiesKey(fact), fact.quantity.unit].join("\n");
}

function compare({ part, whole, judgement }: JudgedPart, { nameOf }: Indexed): Outcome {
  const [flow, total] = [part.figure, whole.figure];
  const denomination = denominationOf(quantitiesOf([flow, total]));
  const detail =
    `${describeParties(nameOf, flow.fact)}: ${nameIndicator(flow.indicator)} ${describePeriod(flow.fact.period)} ` +
    `${formatFigure(flow.fact, denomination)} can be no more than ${nameIndicator(total.indicator)} ` +
    `${describePeriod(total.fact.period)} ${formatFigure(total.fact, denomination)}: ${describeJudgement(judgement, denomination)}.`;
  return judged([flow, total], judgement, denomination, detail);
}
