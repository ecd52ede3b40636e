import { hull } from "../../exact/exact-interval";
import { combine, type Figure } from "../figures/figure";
import { growthOf } from "../figures/implied-base";
import { judge } from "../judge";
import { decided, judged } from "../outcome";
import type { Indexed, Outcome, Rule } from "../rule";
import { listWords, nameIndicator, sayIndicator, sayJudgement, sayPlace, sayStated } from "../wording/say-figure";
import { measureOf, sayInterval } from "../wording/say-number";

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
  const measure = measureOf([total]);
  const growths = parts.map((part) => `${sayIndicator(part.indicator)} “${part.fact.quantity.stated}”`);
  const detail =
    `${sayPlace(input.entities, total.fact)}: with ${listWords(growths)}, their total must grow by ` +
    `${sayInterval(between.written, measure)}; ${sayIndicator(total.indicator)} ${sayStated(total)} says ` +
    `${sayInterval(total.written, measure)}: ${sayJudgement(judgement, measure)}.`;
  return judged([total, ...parts], judgement, measure, detail);
}

function lackingParts(total: Figure, partIds: readonly string[], parts: readonly Figure[], input: Indexed): Outcome {
  const found = new Set<string | undefined>(parts.map(({ indicator }) => indicator.growthOf));
  const missing = partIds.filter((id) => !found.has(id));
  const names = missing.map((id) => nameIndicator(input.indicators, id));
  const detail =
    `${sayPlace(input.entities, total.fact)}: ${sayIndicator(total.indicator)} ${sayStated(total)} cannot be compared ` +
    `with its parts, as ${total.fact.article} does not give the growth of ${listWords(names)}.`;
  return decided("untestable", [total.fact, ...parts.map(({ fact }) => fact)], detail);
}
