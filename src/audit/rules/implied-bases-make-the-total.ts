import { addBounds } from "../../exact/exact-interval";
import { groupBy } from "../../list/group-by";
import type { Indicator } from "../../model/indicator";
import type { NonEmpty } from "../../model/non-empty";
import { spanOf, yearBefore } from "../../time/span";
import { introduceArticle, quoteFigure } from "../../wording/attribute-fact";
import { denominationOf } from "../../wording/denomination";
import { describeSetting } from "../../wording/describe-parties";
import { formatInterval } from "../../wording/format-interval";
import { formatList } from "../../wording/format-list";
import { conclude } from "../conclude";
import { combine, type Figure, quantitiesOf, type Readings } from "../figures/figure";
import { describeBase, growthOf, type ImpliedBase, impliedBase } from "../figures/implied-base";
import { computed, type FindingReading, stated } from "../finding-reading";
import { heavier, judge } from "../judge";
import { nameMeasure, nameMeasureOf } from "../name-measure";
import { decided, judged } from "../outcome";
import type { Indexed, Outcome, Rule } from "../rule";

/** The total of the year before: as it is stated, or as its own growth implies. */
interface TotalBefore extends Readings {
  readonly side: FindingReading;
  readonly words: string;
}

/**
 * The levels of the year before that the growths of the parts imply add up to that of their total.
 *
 * Example: exports of 21.6 billion after growth of 23.8 per cent were 17.4 billion, imports of 6.3 after 5.8 were 6.0:
 * turnover the year before was 23.4 billion.
 *
 * Reading: the side `base` is computed back from levels and growths; one of them, or the total of the year before, is
 * misprinted.
 */
export const impliedBasesMakeTheTotal: Rule = {
  id: "implied-bases-make-the-total",
  needs: "an article that gives the growth of a part of a total",
  check: (input) => {
    const sums = [...input.indicators.values()].flatMap((total) =>
      (total.sumOf ?? []).map((part) => ({ part, total })),
    );
    const totalsOf = groupBy(sums, ({ part }) => part);
    return input.figures.flatMap((growth) => {
      const totals = totalsOf.get(growth.indicator.growthOf ?? "") ?? [];
      return totals.flatMap(({ total }) => (isFirst(growth, total, input) ? [addUp(growth, total, input)] : []));
    });
  },
};

/** Whether no part listed before this one has a growth for the same place: each place is checked once. */
function isFirst(growth: Figure, { sumOf = [] }: Indicator, input: Indexed): boolean {
  return sumOf.map((part) => growthOf(growth, part, input)).find((found) => found !== undefined) === growth;
}

function addUp(growth: Figure, total: Indicator, input: Indexed): Outcome {
  const parts = total.sumOf ?? [];
  const [first, ...others] = parts.flatMap((part) => impliedBase(growth, part, input) ?? []);
  const bases = first ? ([first, ...others] as const) : undefined;
  const totals = bases?.length === parts.length ? totalsBefore(growth, total, bases[0], input) : [];
  if (bases === undefined || totals.length === 0) return lackingBases(growth, parts, bases ?? [], total, input);
  const sum = combine(addBounds, bases);
  const held = totals.map((against) => ({ against, ...judge(sum, against) })).reduce(heavier);
  const denomination = denominationOf(quantitiesOf([bases[0].level, ...bases.map(({ level }) => level)]));
  const detail =
    `${introduceArticle(growth.fact.article, input)} gives ${formatList(bases.map(describeBase))} for ` +
    `${describeSetting(input.nameOf, growth.fact)}. A year before, that makes ${formatInterval(sum.written, denomination)}; ` +
    `${held.against.words}. ${conclude(held, denomination)}`;
  const side = computed("base", figuresBehind(growth, bases), sum, bases[0].level.fact.quantity.unit);
  return judged([side, held.against.side], held, detail);
}

function figuresBehind(growth: Figure, bases: NonEmpty<ImpliedBase>): NonEmpty<Figure> {
  return [growth, ...bases.flatMap((base) => [base.growth, base.level])];
}

function totalsBefore({ fact }: Figure, total: Indicator, { level }: ImpliedBase, input: Indexed): TotalBefore[] {
  const span = spanOf(fact.period);
  const yearAgo = span && yearBefore(span);
  const given = yearAgo && input.places.everywhere(fact, total.id, yearAgo).get(level.fact.quantity.unit);
  if (given) return [...new Set([...given.highest, ...given.lowest])].map((figure) => asStated(figure, input));
  const implied = impliedBase({ ...level, fact }, total.id, input);
  if (implied === undefined || implied.level.fact.quantity.unit !== level.fact.quantity.unit) return [];
  const side = computed("base", [implied.level, implied.growth], implied);
  const denomination = denominationOf(quantitiesOf([implied.level]));
  return [
    { ...implied, side, words: `${describeBase(implied)} makes ${formatInterval(implied.written, denomination)}` },
  ];
}

function asStated(figure: Figure, input: Indexed): TotalBefore {
  const words = `${nameMeasure(figure.indicator, input)} is ${quoteFigure(figure.fact, input)}`;
  return { ...figure, side: stated(figure), words };
}

function lackingBases(
  growth: Figure,
  parts: readonly string[],
  bases: readonly ImpliedBase[],
  total: Indicator,
  input: Indexed,
): Outcome {
  const found = new Set<string>(bases.map(({ level }) => level.fact.indicator));
  const missing = parts.filter((id) => !found.has(id)).map((id) => nameMeasureOf(id, input));
  const article = introduceArticle(growth.fact.article, input);
  const reason =
    missing.length > 0
      ? `${article} does not give both level and growth of ${formatList(missing)}`
      : `no article gives ${nameMeasure(total, input)} for the year before`;
  const detail = `${describeSetting(input.nameOf, growth.fact)}: the levels of the year before cannot be added up, as ${reason}.`;
  return decided("untestable", [growth.fact, ...bases.map(({ level }) => level.fact)], detail);
}
