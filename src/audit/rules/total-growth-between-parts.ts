import { hull } from "../../exact/exact-interval";
import { introduceArticle, introduceFact } from "../../wording/attribute-fact";
import { capitalise } from "../../wording/capitalise";
import { denominationOf } from "../../wording/denomination";
import { formatInterval } from "../../wording/format-interval";
import { formatList } from "../../wording/format-list";
import { conclude } from "../conclude";
import { combine, type Figure, quantitiesOf } from "../figures/figure";
import { growthOf } from "../figures/implied-base";
import { computed, stated } from "../finding-reading";
import { judge } from "../judge";
import { describeMeasure, nameMeasure, nameMeasureOf } from "../name-measure";
import { decided, judged } from "../outcome";
import type { Indexed, Outcome, Rule } from "../rule";

/**
 * A total grows no faster than its fastest part and no slower than its slowest, in one article and period.
 *
 * Example: if exports grow by 23.8 per cent and imports by 5.8, turnover cannot grow by 30 per cent.
 *
 * Reading: the side `growth` is all that lies between the slowest and the fastest part; one of the growths is misprinted,
 * or they speak of different things.
 */
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
  const [first, ...others] = partIds.flatMap((id) => growthOf(total, id, input) ?? []);
  if (first === undefined || others.length + 1 < partIds.length) return lackingParts(total, partIds, input);
  const parts = [first, ...others] as const;
  const between = combine(hull, parts);
  const judgement = judge(between, total, total.fact.period === null ? "the article gives no period" : undefined);
  const denomination = denominationOf(quantitiesOf([total]));
  const growths = parts.map((part) => `${nameMeasure(part.indicator, input)} of “${part.fact.quantity.stated}”`);
  const detail =
    `${introduceFact(total.fact, input)} gives “${total.fact.quantity.stated}” for ` +
    `${describeMeasure(total, input)}. With ${formatList(growths)}, ` +
    `the total must grow by ${formatInterval(between.written, denomination)}. ${conclude(judgement, denomination)}`;
  return judged([stated(total), computed("growth", parts, between)], judgement, detail);
}

function lackingParts(total: Figure, partIds: readonly string[], input: Indexed): Outcome {
  const parts = partIds.flatMap((id) => growthOf(total, id, input) ?? []);
  const found = new Set<string | undefined>(parts.map(({ indicator }) => indicator.growthOf));
  const names = partIds.filter((id) => !found.has(id)).map((id) => nameMeasureOf(id, input));
  const detail =
    `${capitalise(describeMeasure(total, input))} cannot be compared with that of its parts, as ` +
    `${introduceArticle(total.fact.article, input)} does not give the growth of ${formatList(names)}.`;
  return decided("untestable", [total.fact, ...parts.map(({ fact }) => fact)], detail);
}
