import { add } from "../../exact/exact-interval";
import { combine, type Figure, type Readings } from "../figures/figure";
import { onlyRepair, sayRepair } from "../figures/only-repair";
import { judge } from "../judge";
import { decided, judged } from "../outcome";
import type { Indexed, Outcome, Rule } from "../rule";
import { listWords, nameIndicator, sayIndicator, sayJudgement, sayPlace, sayStated } from "../wording/say-figure";
import { type Measure, measureOf, sayInterval } from "../wording/say-number";

/** The parts of a total, in one article, for the same parties and period, add up to it. */
export const partsMakeTheTotal: Rule = {
  id: "parts-make-the-total",
  needs: "a figure for a total and, in the same article, its parts",
  check: (input) =>
    input.figures.filter(({ indicator }) => indicator.sumOf?.length).map((total) => addUp(total, input)),
};

function addUp(total: Figure, input: Indexed): Outcome {
  const { fact, indicator } = total;
  const partIds = indicator.sumOf ?? [];
  const parts = partIds.flatMap((id) => input.places.inArticle(fact, id, fact.quantity.unit) ?? []);
  if (parts.length < partIds.length) return lackingParts(total, parts, input);
  const sum = combine(add, parts);
  const judgement = judge(sum, total, fact.period === null ? "the article gives no period" : undefined);
  const measure = measureOf([total, ...parts]);
  const sentence = `${saySum(total, parts, sum, measure, input)}: ${sayJudgement(judgement, measure)}.`;
  const repair = judgement.verdict === "contradiction" ? onlyRepair(total, parts) : undefined;
  if (repair === undefined) return judged([total, ...parts], judgement, measure, sentence);
  const detail = `${sentence} ${sayRepair(repair, measure)}`;
  return { ...judged([total, ...parts], judgement, measure, detail), repair: repair.repair };
}

function saySum(
  total: Figure,
  parts: readonly Figure[],
  sum: Readings,
  measure: Measure,
  { entities }: Indexed,
): string {
  const terms = parts.map((part) => `${sayIndicator(part.indicator)} “${part.fact.quantity.stated}”`);
  return (
    `${sayPlace(entities, total.fact)}: ${terms.join(" plus ")} make ${sayInterval(sum.written, measure)}; ` +
    `${sayIndicator(total.indicator)} ${sayStated(total)} says ${sayInterval(total.written, measure)}`
  );
}

function lackingParts({ fact, indicator }: Figure, parts: readonly Figure[], input: Indexed): Outcome {
  const found = new Set<string>(parts.map((part) => part.fact.indicator));
  const missing = (indicator.sumOf ?? []).filter((id) => !found.has(id));
  const names = missing.map((id) => nameIndicator(input.indicators, id));
  const detail =
    `${sayPlace(input.entities, fact)}: ${sayIndicator(indicator)} “${fact.quantity.stated}” cannot be added up, ` +
    `as ${fact.article} does not give ${listWords(names)}.`;
  return decided("untestable", [fact, ...parts.map((part) => part.fact)], detail);
}
