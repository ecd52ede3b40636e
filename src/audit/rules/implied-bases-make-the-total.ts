import { add } from "../../exact/exact-interval";
import { groupBy } from "../../list/group-by";
import type { Indicator } from "../../model/indicator";
import { spanOf, yearBefore } from "../../time/span";
import { denominationOf } from "../../wording/denomination";
import { describeSetting } from "../../wording/describe-parties";
import { quoteFigure } from "../../wording/format-figure";
import { formatInterval } from "../../wording/format-interval";
import { formatList } from "../../wording/format-list";
import { nameIndicator } from "../../wording/name-indicator";
import { describeJudgement } from "../describe-judgement";
import { combine, type Figure, quantitiesOf, type Readings } from "../figures/figure";
import { describeBase, growthOf, type ImpliedBase, impliedBase } from "../figures/implied-base";
import { heavier, judge } from "../judge";
import { decided, judged } from "../outcome";
import type { Indexed, Outcome, Rule } from "../rule";

/** The total of the year before: as it is stated, or as its own growth implies. */
interface Total extends Readings {
  readonly figures: readonly Figure[];
  readonly words: string;
}

/** The levels of the year before that the growths of the parts imply add up to that of their total. */
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
  const bases = parts.flatMap((part) => impliedBase(growth, part, input) ?? []);
  const [first] = bases;
  const totals = first && bases.length === parts.length ? totalsBefore(growth, total, first, input) : [];
  if (first === undefined || totals.length === 0) return lackingBases(growth, parts, bases, total, input);
  const sum = combine(add, bases);
  const held = totals.map((against) => ({ against, ...judge(sum, against) })).reduce(heavier);
  const denomination = denominationOf(quantitiesOf([first.level, ...bases.map(({ level }) => level)]));
  const detail =
    `${describeSetting(input.nameOf, growth.fact)}: a year before, ${bases.map(describeBase).join(" and ")} make ` +
    `${formatInterval(sum.written, denomination)}; ${held.against.words} ${formatInterval(held.against.written, denomination)}: ` +
    `${describeJudgement(held, denomination)}.`;
  const figures = [...bases.flatMap(({ level, growth }) => [growth, level]), ...held.against.figures];
  return judged([growth, ...figures], held, denomination, detail);
}

function totalsBefore({ fact }: Figure, total: Indicator, { level }: ImpliedBase, input: Indexed): Total[] {
  const span = spanOf(fact.period);
  const before = span && yearBefore(span);
  const stated = before && input.places.everywhere(fact, total.id, before).get(level.fact.quantity.unit);
  if (stated) return [...new Set([...stated.highest, ...stated.lowest])].map(asStated);
  const implied = impliedBase({ ...level, fact }, total.id, input);
  if (implied === undefined || implied.level.fact.quantity.unit !== level.fact.quantity.unit) return [];
  return [{ ...implied, figures: [implied.growth, implied.level], words: `${describeBase(implied)} implies` }];
}

function asStated(figure: Figure): Total {
  return { ...figure, figures: [figure], words: `${nameIndicator(figure.indicator)} ${quoteFigure(figure.fact)} says` };
}

function lackingBases(
  growth: Figure,
  parts: readonly string[],
  bases: readonly ImpliedBase[],
  total: Indicator,
  { nameOf }: Indexed,
): Outcome {
  const found = new Set<string>(bases.map(({ level }) => level.fact.indicator));
  const missing = parts.filter((id) => !found.has(id)).map((id) => nameIndicator({ title: nameOf(id) }));
  const reason =
    missing.length > 0
      ? `${growth.fact.article} does not give both level and growth of ${formatList(missing)}`
      : `no article gives ${nameIndicator(total)} for the year before`;
  const detail = `${describeSetting(nameOf, growth.fact)}: the levels of the year before cannot be added up, as ${reason}.`;
  return decided("untestable", [growth.fact, ...bases.map(({ level }) => level.fact)], detail);
}
