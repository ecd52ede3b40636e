import { growth as growthBetween } from "../../exact/exact-interval";
import { type Span, spanOf, yearBefore } from "../../time/span";
import { denominationOf } from "../../wording/denomination";
import { describeSetting } from "../../wording/describe-parties";
import { formatFigure } from "../../wording/format-figure";
import { formatInterval } from "../../wording/format-interval";
import { nameIndicator } from "../../wording/name-indicator";
import { describeJudgement } from "../describe-judgement";
import type { Extremes } from "../figures/extremes";
import { type Figure, inBothReadings, quantitiesOf, type Readings } from "../figures/figure";
import { heavier, type Judgement, judge } from "../judge";
import { decided, judged } from "../outcome";
import type { Indexed, Outcome, Rule } from "../rule";

/** A level, the one of the year before, the growth between them, and what the stated growth is worth against it. */
interface JudgedGrowth extends Judgement {
  readonly now: Figure;
  readonly base: Figure;
  readonly between: Readings;
}

/** A stated growth is that from the level of the year before to the level of its period, whichever article gives them. */
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
  const name = nameIndicator({ title: input.nameOf(level) });
  if (span === undefined) return untestable(growth, "it has no period with two known ends", input);
  const held = holdAgainst(growth, level, span, input);
  if (typeof held === "string") return untestable(growth, `no article gives ${name} for ${held}`, input);
  const { now, base, between } = held;
  const denomination = denominationOf(quantitiesOf([growth]));
  const detail =
    `${describeSetting(input.nameOf, growth.fact)}: ${name} ${formatFigure(now.fact)} against ${formatFigure(base.fact)} a year before is a ` +
    `growth of ${formatInterval(between.written, denomination)}; ${formatFigure(growth.fact, denomination)} is stated: ` +
    `${describeJudgement(held, denomination)}.`;
  return judged([growth, now, base], held, denomination, detail);
}

/** The pair of levels in one unit that the growth fits worst; else the period that no level is given for. */
function holdAgainst(growth: Figure, level: string, span: Span, { places }: Indexed): JudgedGrowth | string {
  const levelsNow = places.everywhere(growth.fact, level, span);
  const before = yearBefore(span);
  const levelsBefore = before && places.everywhere(growth.fact, level, before);
  if (levelsNow.size === 0) return "the same period";
  const inOneUnit = [...levelsNow].flatMap(([unit, now]) => {
    const then = levelsBefore?.get(unit);
    return then ? pairsOf(now, then).map(([now, base]) => hold(growth, now, base)) : [];
  });
  return inOneUnit.length === 0 ? "the year before" : inOneUnit.reduce(heavier);
}

/** The pairs with the greatest and the least growth. */
function pairsOf(now: Extremes, before: Extremes): [now: Figure, base: Figure][] {
  return [
    ...now.highest.flatMap((high) => before.lowest.map((low): [Figure, Figure] => [high, low])),
    ...now.lowest.flatMap((low) => before.highest.map((high): [Figure, Figure] => [low, high])),
  ];
}

function hold(growth: Figure, now: Figure, base: Figure): JudgedGrowth {
  const between = inBothReadings(growthBetween, now, base);
  const sameTerm = now.term === base.term;
  return { now, base, between, ...judge(between, growth, sameTerm ? undefined : "the levels go by different terms") };
}

function untestable(growth: Figure, reason: string, { nameOf }: Indexed): Outcome {
  const name = `${nameIndicator(growth.indicator)} “${growth.fact.quantity.stated}”`;
  const detail = `${describeSetting(nameOf, growth.fact)}, ${growth.fact.article}: ${name} cannot be tested, as ${reason}.`;
  return decided("untestable", [growth.fact], detail);
}
