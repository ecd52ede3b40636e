import { addBounds } from "../../exact/exact-interval";
import type { NonEmpty } from "../../model/non-empty";
import { attributeFact, introduceFact } from "../../wording/attribute-fact";
import { type Denomination, denominationOf } from "../../wording/denomination";
import { formatInterval } from "../../wording/format-interval";
import { formatList } from "../../wording/format-list";
import { conclude } from "../conclude";
import { combine, type Figure, quantitiesOf, type Readings } from "../figures/figure";
import { figureForPart } from "../figures/figure-for-part";
import { describeRepair, type FoundRepair, onlyRepair } from "../figures/only-repair";
import { computed, type FindingReading, stated } from "../finding-reading";
import { judge } from "../judge";
import { describeMeasure, nameMeasure, nameMeasureOf } from "../name-measure";
import { decided, judged } from "../outcome";
import type { Indexed, Outcome, Rule } from "../rule";

/**
 * The parts of a total, for the same parties and period, add up to it: those of its own article, and those that it lacks
 * from others.
 *
 * Example: exports of 598.0 and imports of 698.9 million make 1,296.9 million; the article gives “$1.23 billion”.
 *
 * Reading: with a `repair`, exactly one change of scale would make the sum fit, and that figure is the one in doubt: the
 * first side has it. Without, nothing says which of the figures is wrong. With parts of another article it is a tension.
 */
export const partsMakeTheTotal: Rule = {
  id: "parts-make-the-total",
  needs: "a figure for a total, and its parts",
  check: (input) =>
    input.figures.filter(({ indicator }) => indicator.sumOf?.length).map((total) => addUp(total, input)),
};

function addUp(total: Figure, input: Indexed): Outcome {
  const partIds = total.indicator.sumOf ?? [];
  const [first, ...others] = partIds.flatMap((id) => figureForPart(total, id, input) ?? []);
  if (first === undefined || others.length + 1 < partIds.length) return lackingParts(total, input);
  const parts = [first, ...others] as const;
  const sum = combine(addBounds, parts);
  const judgement = judge(sum, total, doubtOf(total, parts));
  const denomination = denominationOf(quantitiesOf([total, ...parts]));
  const sentence = `${describeSum(total, parts, sum, denomination, input)} ${conclude(judgement, denomination)}`;
  const sides = [stated(total), computed("sum", parts, sum)] as const;
  const found = judgement.verdict === "contradiction" ? onlyRepair(total, parts) : undefined;
  if (found === undefined) return judged(sides, judgement, sentence);
  const detail = `${sentence} ${describeRepair(found, denomination)}`;
  const { facts, ...outcome } = judged(doubtedFirst(sides, found), judgement, detail);
  const { repair } = found;
  return { ...outcome, of: total.fact.id, facts: [...new Set([repair.fact, ...facts])], repair };
}

function doubtOf(total: Figure, parts: readonly Figure[]): string | undefined {
  if (parts.some(({ fact }) => fact.article !== total.fact.article)) return "the figures come from different articles";
  return total.fact.period === null ? "the article gives no period" : undefined;
}

/** The side with the figure that a repair would change, before the other. */
function doubtedFirst(
  [total, sum]: readonly [FindingReading, FindingReading],
  { repair }: FoundRepair,
): [FindingReading, FindingReading] {
  return total.facts[0].id === repair.fact ? [total, sum] : [sum, total];
}

function describeSum(
  total: Figure,
  parts: NonEmpty<Figure>,
  sum: Readings,
  denomination: Denomination,
  input: Indexed,
): string {
  const terms = parts.map((part) => {
    const words = `${nameMeasure(part.indicator, input)} of “${part.fact.quantity.stated}”`;
    return part.fact.article === total.fact.article ? words : `${words} (${attributeFact(part.fact, input)})`;
  });
  return (
    `${introduceFact(total.fact, input)} gives “${total.fact.quantity.stated}” for ` +
    `${describeMeasure(total, input)}. But ${formatList(terms)} make ` +
    `${formatInterval(sum.written, denomination)}.`
  );
}

function lackingParts(total: Figure, input: Indexed): Outcome {
  const { fact, indicator } = total;
  const found = (indicator.sumOf ?? []).flatMap((id) => figureForPart(total, id, input) ?? []);
  const names = new Set<string>(found.map((part) => part.fact.indicator));
  const missing = (indicator.sumOf ?? []).filter((id) => !names.has(id));
  const inOtherUnit = missing.filter((id) => input.places.inArticle(fact, id) !== undefined);
  const reasons = [
    ...(inOtherUnit.length === 0 ? [] : [`${nameAll(inOtherUnit, input)} is in another currency`]),
    ...(inOtherUnit.length === missing.length
      ? []
      : [
          `no article gives ${nameAll(
            missing.filter((id) => !inOtherUnit.includes(id)),
            input,
          )} for the same period`,
        ]),
  ];
  const detail =
    `${introduceFact(fact, input)} gives “${fact.quantity.stated}” for ${describeMeasure(total, input)}. ` +
    `Its parts cannot be added up, as ${formatList(reasons)}.`;
  return decided("untestable", [fact, ...found.map((part) => part.fact)], detail);
}

function nameAll(ids: readonly string[], input: Indexed): string {
  return formatList(ids.map((id) => nameMeasureOf(id, input)));
}
