import { standingOf } from "../../time/standing-of";
import { denominationOf } from "../../wording/denomination";
import { describeParties } from "../../wording/describe-parties";
import { formatFigure } from "../../wording/format-figure";
import { nameIndicator } from "../../wording/name-indicator";
import { describeJudgement } from "../describe-judgement";
import type { Figure } from "../figures/figure";
import { quantitiesOf } from "../figures/figure";
import { holdWithin, type JudgedPart, type SpannedFigure } from "../figures/hold-within";
import { partiesKey } from "../figures/place";
import { judged } from "../outcome";
import type { Indexed, Outcome, Rule } from "../rule";

/** A running total that stood at a later time is no less than one that stood earlier. */
export const cumulativeNeverFalls: Rule = {
  id: "cumulative-never-falls",
  needs: "two figures for one running total, one of them surely later",
  check: (input) => {
    const [earlier, later] = [placeAs("earlier"), placeAs("later")].map((place) =>
      input.figures.flatMap((figure) => place(figure, input)),
    );
    const rule = { larger: false, doubt: "it is not certain that both count from the same start" };
    return holdWithin(earlier ?? [], later ?? [], rule).map((held) => compare(held, input));
  },
};

/**
 * A total's place in time: as the later one by the first day on which it can have stood, as the earlier one by the day
 * after the last. One is surely later than another where its place is no earlier than the other's.
 */
function placeAs(side: "earlier" | "later") {
  return (figure: Figure, { articles }: Indexed): SpannedFigure[] => {
    const { fact, indicator } = figure;
    if (indicator.cumulates === undefined) return [];
    const { start, asOf } = standingOf(fact.period, articles.get(fact.article)?.published);
    const before = side === "earlier" ? asOf.before : asOf.from;
    const group = [fact.indicator, partiesKey(fact), fact.quantity.unit].join("\n");
    const sure = start === undefined ? undefined : `${start}\n${figure.term}`;
    return before === null ? [] : [{ from: "", before, figure, group, sure }];
  };
}

function compare({ part, whole, judgement }: JudgedPart, { nameOf }: Indexed): Outcome {
  const [earlier, later] = [part.figure, whole.figure];
  const denomination = denominationOf(quantitiesOf([earlier, later]));
  const detail =
    `${describeParties(nameOf, earlier.fact)}: ${nameIndicator(earlier.indicator)} stood at ${formatFigure(earlier.fact, denomination)} ` +
    `before it stood at ${formatFigure(later.fact, denomination)}, and it cannot fall: ${describeJudgement(judgement, denomination)}.`;
  return judged([earlier, later], judgement, denomination, detail);
}
