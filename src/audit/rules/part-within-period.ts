import { spanOf } from "../../time/span";
import { introduceFact, quoteBeside } from "../../wording/attribute-fact";
import { denominationOf } from "../../wording/denomination";
import { describePeriod } from "../../wording/format-time";
import { conclude, tooLarge } from "../conclude";
import { type Figure, quantitiesOf } from "../figures/figure";
import { holdWithin, type JudgedPart, type SpannedFigure } from "../figures/hold-within";
import { partiesKey } from "../figures/place";
import { stated } from "../finding-reading";
import { describeMeasure } from "../name-measure";
import { judged } from "../outcome";
import type { Indexed, Outcome, Rule } from "../rule";

/**
 * What flows in a part of a period is no more than what flows in the whole of it.
 *
 * Example: an article has 12.5 billion for the first nine months of a year, another 8 billion for the year.
 *
 * Reading: a contradiction between figures in the same terms; a tension if the articles call them differently.
 */
export const partWithinPeriod: Rule = {
  id: "part-within-period",
  needs: "two figures for one flow, one for a part of the other's period",
  check: (input) => {
    const flows = input.figures.flatMap(spanFlow);
    const rule = { larger: true, doubt: "the articles go by different terms" };
    return holdWithin(flows, flows, rule).map((held) => comparePart(held, input));
  },
};

function spanFlow(figure: Figure): SpannedFigure[] {
  const { fact, indicator } = figure;
  const span = indicator.type === "flow" ? spanOf(fact.period) : undefined;
  const group = [fact.indicator, partiesKey(fact), fact.quantity.unit].join("\n");
  return span ? [{ ...span, figure, group, sure: figure.term }] : [];
}

function comparePart(
  { part: { figure: part }, whole: { figure: whole }, judgement }: JudgedPart,
  input: Indexed,
): Outcome {
  const denomination = denominationOf(quantitiesOf([part, whole]));
  const detail =
    `${introduceFact(part.fact, input)} gives “${part.fact.quantity.stated}” for ${describeMeasure(part, input)}; ` +
    `that is part of ${quoteBeside(whole.fact, part.fact, input)} ` +
    `${describePeriod(whole.fact.period)}. ${conclude(judgement, denomination, tooLarge)}`;
  return judged([stated(part), stated(whole)], judgement, detail);
}
