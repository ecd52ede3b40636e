import { growthOfBounds } from "../../exact/exact-interval";
import { type Span, spanOf, yearBefore } from "../../time/span";
import { introduceFact, quoteBeside } from "../../wording/attribute-fact";
import { denominationOf } from "../../wording/denomination";
import { formatInterval } from "../../wording/format-interval";
import { conclude } from "../conclude";
import type { Extremes } from "../figures/extremes";
import { type Figure, inBothReadings, quantitiesOf, type Readings } from "../figures/figure";
import { describeOtherGrowths } from "../figures/other-growths";
import { computed, stated } from "../finding-reading";
import { heavier, type Judgement, judge } from "../judge";
import { describeMeasure, nameMeasureOf } from "../name-measure";
import { decided, judged } from "../outcome";
import type { Indexed, Outcome, Rule } from "../rule";

/** A level, the one of the year before, the growth between them, and what the stated growth is worth against it. */
interface JudgedGrowth extends Judgement {
  readonly now: Figure;
  readonly base: Figure;
  readonly between: Readings;
}

/**
 * A stated growth is that from the level of the year before to the level of its period, whichever articles give them.
 *
 * Example: imports of 10.6 billion after 10.4 billion grew by 0.95 to 2.90 per cent; an article says 36.7.
 *
 * Reading: a growth that fits no levels of its own may have been meant for the total or another part: the finding says
 * which of them it would fit, or that it fits none. A tension if the articles call the levels differently.
 */
export const growthFitsLevels: Rule = {
  id: "growth-fits-levels",
  needs: "a figure for the growth of another indicator",
  check: (input) =>
    input.figures.flatMap((growth) => {
      const level = growth.indicator.growthOf;
      return level === undefined ? [] : [checkGrowth(growth, level, input)];
    }),
};

function checkGrowth(growth: Figure, level: string, input: Indexed): Outcome {
  const span = spanOf(growth.fact.period);
  if (span === undefined) return untestable(growth, "it has no period with two known ends", input);
  const held = holdAgainst(growth, level, span, input);
  if (typeof held === "string") return untestable(growth, held, input);
  const { now, base, between } = held;
  const denomination = denominationOf(quantitiesOf([growth]));
  const others = held.verdict === "pass" ? "" : describeOtherGrowths(growth, level, span, input);
  const detail =
    `${introduceFact(growth.fact, input)} gives “${growth.fact.quantity.stated}” for ` +
    `${describeMeasure(growth, input)}. But ${quoteBeside(now.fact, growth.fact, input)} ` +
    `after ${quoteBeside(base.fact, growth.fact, input)} a year before is a growth of ` +
    `${formatInterval(between.written, denomination)}. ${conclude(held, denomination)}${others}`;
  return judged([stated(growth), computed("growth", [now, base], between, "percent")], held, detail);
}

/** The pair of levels in one unit that the growth fits worst; else the reason why there is none. */
function holdAgainst(growth: Figure, level: string, span: Span, input: Indexed): JudgedGrowth | string {
  const levelsNow = input.places.everywhere(growth.fact, level, span);
  const yearAgo = yearBefore(span);
  const levelsBefore = yearAgo && input.places.everywhere(growth.fact, level, yearAgo);
  const name = nameMeasureOf(level, input);
  if (levelsNow.size === 0) return `no article gives ${name} for the same period`;
  if (!levelsBefore?.size) return `no article gives ${name} for the year before`;
  const inOneUnit = [...levelsNow].flatMap(([unit, now]) => {
    const before = levelsBefore.get(unit);
    return before ? pairsOf(now, before).map(([now, base]) => hold(growth, now, base)) : [];
  });
  return inOneUnit.length === 0
    ? `the articles give ${name} for the two years in different currencies`
    : inOneUnit.reduce(heavier);
}

/** The pairs with the greatest and the least growth. */
function pairsOf(now: Extremes, before: Extremes): [now: Figure, base: Figure][] {
  return [
    ...now.highest.flatMap((high) => before.lowest.map((low): [Figure, Figure] => [high, low])),
    ...now.lowest.flatMap((low) => before.highest.map((high): [Figure, Figure] => [low, high])),
  ];
}

function hold(growth: Figure, now: Figure, base: Figure): JudgedGrowth {
  const between = inBothReadings(growthOfBounds, now, base);
  const sameTerm = now.term === base.term;
  return { now, base, between, ...judge(between, growth, sameTerm ? undefined : "the levels go by different terms") };
}

function untestable(growth: Figure, reason: string, input: Indexed): Outcome {
  const detail =
    `${introduceFact(growth.fact, input)} gives “${growth.fact.quantity.stated}” for ${describeMeasure(growth, input)}. ` +
    `It cannot be tested, as ${reason}.`;
  return decided("untestable", [growth.fact], detail);
}
