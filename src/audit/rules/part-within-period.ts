import { spanOf } from "../../time/span";
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
  return span ? [{ ...span, figure, group, sure: figure.term }] : [];
}

function compare({ part, whole, judgement }: JudgedPart, { nameOf }: Indexed): Outcome {
  const denomination = denominationOf(quantitiesOf([part.figure, whole.figure]));
  const [inPart, inWhole] = [part.figure, whole.figure].map(
    (figure) => `${describePeriod(figure.fact.period)} ${formatFigure(figure.fact, denomination)}`,
  );
  const detail =
    `${describeParties(nameOf, part.figure.fact)}: ${nameIndicator(part.figure.indicator)} ${inPart} ` +
    `can be no more than ${inWhole}: ${describeJudgement(judgement, denomination)}.`;
  return judged([part.figure, whole.figure], judgement, denomination, detail);
}
