import { groupBy } from "../../list/group-by";
import { describeParties } from "../../wording/describe-parties";
import { formatList } from "../../wording/format-list";
import { nameIndicator } from "../../wording/name-indicator";
import type { Figure } from "../figures/figure";
import { partiesKey } from "../figures/place";
import { decided } from "../outcome";
import type { Rule } from "../rule";

/** One indicator goes by one term for the same parties. Other terms may mean another thing than its title. */
export const oneWordingAnIndicator: Rule = {
  id: "one-wording-an-indicator",
  needs: "two figures for the same indicator and parties",
  check: ({ figures, nameOf }) =>
    [...groupBy(figures, ({ fact }) => `${fact.indicator}\n${partiesKey(fact)}`).values()].flatMap((group) => {
      if (group.length < 2) return [];
      const [{ fact, indicator }] = group;
      const terms = groupBy(group, ({ term }) => term);
      const words = [...terms].map(
        ([term, used]) => `${term === "" ? "its plain name" : `“${term}”`} (${articlesOf(used)})`,
      );
      const detail = `${describeParties(nameOf, fact)}: ${nameIndicator(indicator)} goes by ${formatList(words)}.`;
      const [first, ...others] = group.map((figure) => figure.fact);
      return first ? [decided(terms.size > 1 ? "note" : "pass", [first, ...others], detail)] : [];
    }),
};

function articlesOf(figures: readonly Figure[]): string {
  return formatList([...new Set(figures.map(({ fact }) => fact.article))]);
}
