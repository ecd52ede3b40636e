import { add } from "../../exact/exact-interval";
import type { Denomination } from "../../wording/denomination";
import { denominationOf } from "../../wording/denomination";
import { describeSetting } from "../../wording/describe-parties";
import { quoteFigure } from "../../wording/format-figure";
import { formatInterval } from "../../wording/format-interval";
import { formatList } from "../../wording/format-list";
import { nameIndicator } from "../../wording/name-indicator";
import { describeJudgement } from "../describe-judgement";
import { combine, type Figure, quantitiesOf, type Readings } from "../figures/figure";
import { describeRepair, onlyRepair } from "../figures/only-repair";
import { judge } from "../judge";
import { decided, judged } from "../outcome";
import type { Indexed, Outcome, Rule } from "../rule";

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
  const denomination = denominationOf(quantitiesOf([total, ...parts]));
  const sentence = `${describeSum(total, parts, sum, denomination, input)}: ${describeJudgement(judgement, denomination)}.`;
  const repair = judgement.verdict === "contradiction" ? onlyRepair(total, parts) : undefined;
  if (repair === undefined) return judged([total, ...parts], judgement, denomination, sentence);
  const detail = `${sentence} ${describeRepair(repair, denomination)}`;
  return { ...judged([total, ...parts], judgement, denomination, detail), repair: repair.repair };
}

function describeSum(
  total: Figure,
  parts: readonly Figure[],
  sum: Readings,
  denomination: Denomination,
  { nameOf }: Indexed,
): string {
  const terms = parts.map((part) => `${nameIndicator(part.indicator)} “${part.fact.quantity.stated}”`);
  return (
    `${describeSetting(nameOf, total.fact)}: ${terms.join(" plus ")} make ${formatInterval(sum.written, denomination)}; ` +
    `${nameIndicator(total.indicator)} ${quoteFigure(total.fact)} says ${formatInterval(total.written, denomination)}`
  );
}

function lackingParts({ fact, indicator }: Figure, parts: readonly Figure[], input: Indexed): Outcome {
  const found = new Set<string>(parts.map((part) => part.fact.indicator));
  const missing = (indicator.sumOf ?? []).filter((id) => !found.has(id));
  const names = missing.map((id) => nameIndicator({ title: input.nameOf(id) }));
  const detail =
    `${describeSetting(input.nameOf, fact)}: ${nameIndicator(indicator)} “${fact.quantity.stated}” cannot be added up, ` +
    `as ${fact.article} does not give ${formatList(names)}.`;
  return decided("untestable", [fact, ...parts.map((part) => part.fact)], detail);
}
