import { hull } from "../../exact/exact-interval";
import { denominationOf } from "../../wording/denomination";
import { describeSetting } from "../../wording/describe-parties";
import { quoteFigure } from "../../wording/format-figure";
import { formatInterval } from "../../wording/format-interval";
import { formatList } from "../../wording/format-list";
import { nameIndicator } from "../../wording/name-indicator";
import { describeJudgement } from "../describe-judgement";
import { combine, type Figure, quantitiesOf } from "../figures/figure";
import { growthOf } from "../figures/implied-base";
import { judge } from "../judge";
import { decided, judged } from "../outcome";
import type { Indexed, Outcome, Rule } from "../rule";

/** A total grows no faster than its fastest part and no slower than its slowest, in one article and period. */
export const totalGrowthBetweenParts: Rule = {
  id: "total-growth-between-parts",
  needs: "a figure for the growth of a total",
  check: (input) =>
    input.figures.flatMap((growth) => {
      const parts = input.indicators.get(growth.indicator.growthOf ?? "")?.sumOf ?? [];
      return parts.length > 0 ? [checkGrowth(growth, parts, input)] : [];
    }),
};

function checkGrowth(total: Figure, partIds: readonly string[], input: Indexed): Outcome {
  const parts = partIds.flatMap((id) => growthOf(total, id, input) ?? []);
  if (parts.length < partIds.length) return lackingParts(total, partIds, parts, input);
  const between = combine(hull, parts);
  const judgement = judge(between, total, total.fact.period === null ? "the article gives no period" : undefined);
  const denomination = denominationOf(quantitiesOf([total]));
  const growths = parts.map((part) => `${nameIndicator(part.indicator)} “${part.fact.quantity.stated}”`);
  const detail =
    `${describeSetting(input.nameOf, total.fact)}: with ${formatList(growths)}, their total must grow by ` +
    `${formatInterval(between.written, denomination)}; ${nameIndicator(total.indicator)} ${quoteFigure(total.fact)} says ` +
    `${formatInterval(total.written, denomination)}: ${describeJudgement(judgement, denomination)}.`;
  return judged([total, ...parts], judgement, denomination, detail);
}

function lackingParts(total: Figure, partIds: readonly string[], parts: readonly Figure[], input: Indexed): Outcome {
  const found = new Set<string | undefined>(parts.map(({ indicator }) => indicator.growthOf));
  const missing = partIds.filter((id) => !found.has(id));
  const names = missing.map((id) => nameIndicator({ title: input.nameOf(id) }));
  const detail =
    `${describeSetting(input.nameOf, total.fact)}: ${nameIndicator(total.indicator)} ${quoteFigure(total.fact)} cannot be compared ` +
    `with its parts, as ${total.fact.article} does not give the growth of ${formatList(names)}.`;
  return decided("untestable", [total.fact, ...parts.map(({ fact }) => fact)], detail);
}
