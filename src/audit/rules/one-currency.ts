import { groupBy } from "../../list/group-by";
import type { NonEmpty } from "../../model/non-empty";
import { quoteFigure } from "../../wording/attribute-fact";
import { nameDenomination } from "../../wording/denomination";
import { describeParties } from "../../wording/describe-parties";
import { formatList } from "../../wording/format-list";
import { type Figure, factsOf } from "../figures/figure";
import { partiesKey } from "../figures/place";
import { nameMeasure } from "../name-measure";
import { decided } from "../outcome";
import type { Indexed, Outcome, Rule } from "../rule";

/**
 * The amounts of one indicator, its total and its parts, for the same parties, are in one currency.
 *
 * Example: turnover and imports in US dollars, exports in euros.
 *
 * Reading: a note: no other rule holds amounts in different currencies against each other, as the dataset converts none,
 * so whatever disagrees between them goes unseen. The rarer currency comes first.
 */
export const oneCurrency: Rule = {
  id: "one-currency",
  needs: "two amounts for the same parties, of one indicator or of a total and its part",
  check: (input) => {
    const totals = [...input.indicators.values()].flatMap(({ id, sumOf = [] }) =>
      sumOf.map((part) => [part, id] as const),
    );
    const totalOf = new Map(totals.toReversed());
    const amounts = input.figures.filter(({ indicator }) => indicator.unit === "currency");
    const groups = groupBy(
      amounts,
      ({ fact }) => `${totalOf.get(fact.indicator) ?? fact.indicator}\n${partiesKey(fact)}`,
    );
    return [...groups.values()].flatMap((group) => (group.length < 2 ? [] : [checkCurrencies(group, input)]));
  },
};

function checkCurrencies(group: NonEmpty<Figure>, input: Indexed): Outcome {
  const [{ fact: first }] = group;
  const [rarest, ...others] = [...groupBy(group, ({ fact }) => fact.quantity.unit)].sort(
    ([, a], [, b]) => a.length - b.length,
  );
  const parties = describeParties(input.nameOf, first);
  if (rarest === undefined || others.length === 0)
    return decided("pass", factsOf(group), `${parties}: all amounts of one kind are in one currency.`);
  const [unit, [odd, ...more]] = rarest;
  const name = ({ fact, indicator }: Figure) => `${nameMeasure(indicator, input)} ${quoteFigure(fact, input)}`;
  const names = formatList(
    [unit, ...others.map(([other]) => other)].map((each) => nameDenomination({ unit: each, scale: 0 })),
  );
  const detail =
    `${parties}: amounts that belong together are in ${names}, so they are not compared with each other: ` +
    `${name(odd)}, beside ${formatList(others.map(([, [figure]]) => name(figure)))}.`;
  const facts = [odd, ...more, ...others.flatMap(([, figures]) => figures)] as const;
  return { ...decided("note", factsOf(facts), detail), of: first.id };
}
