import type { Figure } from "../figures/figure";
import { holdWithin, type JudgedPart, type SpannedFigure } from "../figures/hold-within";
import { partiesKey, spanOf } from "../figures/place";
import { judged } from "../outcome";
import type { Indexed, Outcome, Rule } from "../rule";
import { sayFigure, sayIndicator, sayJudgement, sayParties } from "../wording/say-figure";
import { measureOf } from "../wording/say-number";
import { sayPeriod } from "../wording/say-time";

/** What flows in a part of a period is no more than what flows in the whole of it: seven months against the year. */
export const partWithinPeriod: Rule = {
  id: "part-within-period",
  needs: "two figures for one flow, one for a part of the other's period",
  check: (input) => {
    const flows = input.figures.flatMap(placeFlow);
    const rule = { larger: true, doubt: "the articles go by different terms" };
    return holdWithin(flows, flows, rule).map((held) => compare(held, input));
  },
};

function placeFlow(figure: Figure): SpannedFigure[] {
  const { fact, indicator } = figure;
  const span = indicator.type === "flow" ? spanOf(fact.period) : undefined;
  const group = [fact.indicator, partiesKey(fact), fact.quantity.unit].join("\n");
  return span ? [{ ...span, figure, group, sure: fact.wording ?? "" }] : [];
}

function compare({ part, whole, judgement }: JudgedPart, { entities }: Indexed): Outcome {
  const measure = measureOf([part.figure, whole.figure]);
  const [inPart, inWhole] = [part.figure, whole.figure].map(
    (figure) => `${sayPeriod(figure.fact.period)} ${sayFigure(figure, measure)}`,
  );
  const detail =
    `${sayParties(entities, part.figure.fact)}: ${sayIndicator(part.figure.indicator)} ${inPart} ` +
    `can be no more than ${inWhole}: ${sayJudgement(judgement, measure)}.`;
  return judged([part.figure, whole.figure], judgement, measure, detail);
}
