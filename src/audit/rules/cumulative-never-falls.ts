import { standingOf } from "../../time/standing-of";
import { quoteFigure } from "../../wording/attribute-fact";
import { capitalise } from "../../wording/capitalise";
import { denominationOf } from "../../wording/denomination";
import { conclude, tooLarge } from "../conclude";
import { type Figure, quantitiesOf } from "../figures/figure";
import { holdWithin, type JudgedPart, type SpannedFigure } from "../figures/hold-within";
import { partiesKey } from "../figures/place";
import { stated } from "../finding-reading";
import { describeSeries } from "../name-measure";
import { judged } from "../outcome";
import type { Indexed, Outcome, Rule } from "../rule";

/**
 * A running total that stood at a later time is no less than one that stood earlier.
 *
 * Example: investment came to 180 billion in August 2024, and to 160 billion in February 2025.
 *
 * Reading: the earlier total is called the part, as the later one has it in it. A tension if it is not certain that both
 * count from the same start, or if the articles call them differently.
 */
export const cumulativeNeverFalls: Rule = {
  id: "cumulative-never-falls",
  needs: "two figures for one running total, one of them surely later",
  check: (input) => {
    const [earlier, later] = [spanAs("earlier"), spanAs("later")].map((span) =>
      input.figures.flatMap((figure) => span(figure, input)),
    );
    const rule = { larger: false, doubt: "it is not certain that both count from the same start" };
    return holdWithin(earlier ?? [], later ?? [], rule).map((held) => compareTotals(held, input));
  },
};

/**
 * A total's place in time: as the later one by the first day on which it can have stood, as the earlier one by the day
 * after the last. One is surely later than another if its place is no earlier than the other's.
 */
function spanAs(order: "earlier" | "later") {
  return (figure: Figure, { articles }: Indexed): SpannedFigure[] => {
    const { fact, indicator } = figure;
    if (indicator.cumulates === undefined) return [];
    const { start, asOf } = standingOf(figure.fact.period, articles.get(figure.fact.article)?.published);
    const before = order === "earlier" ? asOf.before : asOf.from;
    const group = [fact.indicator, partiesKey(fact), fact.quantity.unit].join("\n");
    const sure = start === undefined ? undefined : `${start}\n${figure.term}`;
    return before === null ? [] : [{ from: "", before, figure, group, sure }];
  };
}

function compareTotals(
  { part: { figure: earlier }, whole: { figure: later }, judgement }: JudgedPart,
  input: Indexed,
): Outcome {
  const denomination = denominationOf(quantitiesOf([earlier, later]));
  const detail =
    `${capitalise(describeSeries(earlier, input))} came to ` +
    `${quoteFigure(earlier.fact, input)} and later to ${quoteFigure(later.fact, input)}, and a running total cannot ` +
    `fall. ${conclude(judgement, denomination, tooLarge)}`;
  return judged([stated(earlier), stated(later)], judgement, detail);
}
