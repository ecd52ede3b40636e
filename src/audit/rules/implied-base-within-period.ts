import { spanOf, yearBefore } from "../../time/span";
import { introduceFact, quoteBeside } from "../../wording/attribute-fact";
import { denominationOf } from "../../wording/denomination";
import { formatInterval } from "../../wording/format-interval";
import { describePeriod } from "../../wording/format-time";
import { conclude, tooLarge } from "../conclude";
import { type Figure, quantitiesOf } from "../figures/figure";
import { holdWithin, type JudgedPart, type SpannedFigure } from "../figures/hold-within";
import { type ImpliedBase, impliedBase } from "../figures/implied-base";
import { partiesKey } from "../figures/place";
import { computed, stated } from "../finding-reading";
import { describeMeasure } from "../name-measure";
import { judged } from "../outcome";
import type { Indexed, Outcome, Rule } from "../rule";

/** A base as the part of a larger period, with the level and growth that imply it. */
interface SpannedBase extends SpannedFigure {
  readonly base: ImpliedBase;
}

/**
 * The level that a growth implies for some months of the year before is no more than that of the whole year.
 *
 * Example: imports of 6.3 billion in seven months, after a fall by half, were 12.6 billion in the same months of the year
 * before; but the whole of that year had 10.4 billion.
 *
 * Reading: the side `base` is computed from level and growth; one of the three figures is wrong.
 */
export const impliedBaseWithinPeriod: Rule = {
  id: "implied-base-within-period",
  needs: "level and growth for some months, and the level of the whole year before",
  check: (input) => {
    const bases = input.figures.flatMap((growth) => spanBase(growth, input));
    const flows = input.figures.flatMap(spanFlow);
    const rule = { larger: true, doubt: "the articles go by different terms" };
    return holdWithin(bases, flows, rule).map((held) => compareBase(held, input));
  },
};

function spanBase(growth: Figure, input: Indexed): SpannedBase[] {
  const { growthOf } = growth.indicator;
  const base = growthOf === undefined ? undefined : impliedBase(growth, growthOf, input);
  const span = base?.growth === growth ? spanOf(growth.fact.period) : undefined;
  const before = span && yearBefore(span);
  if (base === undefined || before === undefined) return [];
  const { level, written, round } = base;
  return [{ ...before, figure: { ...level, written, round }, group: groupOf(level), sure: level.term, base }];
}

function spanFlow(figure: Figure): SpannedFigure[] {
  const span = figure.indicator.type === "flow" ? spanOf(figure.fact.period) : undefined;
  return span ? [{ ...span, figure, group: groupOf(figure), sure: figure.term }] : [];
}

function groupOf({ fact }: Figure): string {
  return [fact.indicator, partiesKey(fact), fact.quantity.unit].join("\n");
}

function compareBase({ part, whole: { figure: whole }, judgement }: JudgedPart<SpannedBase>, input: Indexed): Outcome {
  const { base } = part;
  const denomination = denominationOf(quantitiesOf([base.level, whole]));
  const detail =
    `${introduceFact(base.growth.fact, input)} gives “${base.level.fact.quantity.stated}” for ` +
    `${describeMeasure(base.level, input)}, after a growth of “${base.growth.fact.quantity.stated}”. That makes ` +
    `${formatInterval(base.written, denomination)} a year before, as part of ${quoteBeside(whole.fact, base.growth.fact, input)} ${describePeriod(whole.fact.period)}. ` +
    conclude(judgement, denomination, tooLarge);
  const side = computed("base", [base.growth, base.level], base, whole.fact.quantity.unit);
  return judged([side, stated(whole)], judgement, detail);
}
