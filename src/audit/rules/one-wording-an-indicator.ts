import { groupBy } from "../../list/group-by";
import type { NonEmpty } from "../../model/non-empty";
import { attributePrint } from "../../wording/attribute-fact";
import { formatList } from "../../wording/format-list";
import { type Figure, factsOf } from "../figures/figure";
import { partiesKey } from "../figures/place";
import { describeSeries } from "../name-measure";
import { decided } from "../outcome";
import type { Indexed, Outcome, Rule } from "../rule";

/**
 * The articles call one indicator, for the same parties, by one term; words that the indicator goes by count as one.
 *
 * Example: what is counted as the inflow of investment is “European investments” in one article, “FDI” in another.
 *
 * Reading: a note: the articles may not mean the same, so such figures never contradict each other, they are a tension.
 */
export const oneWordingAnIndicator: Rule = {
  id: "one-wording-an-indicator",
  needs: "two figures for the same indicator and parties",
  check: (input) =>
    [...groupBy(input.figures, ({ fact }) => `${fact.indicator}\n${partiesKey(fact)}`).values()].flatMap((group) =>
      group.length < 2 ? [] : [checkTerms(group, input)],
    ),
};

function checkTerms(group: NonEmpty<Figure>, input: Indexed): Outcome {
  const terms = groupBy(group, ({ term }) => term);
  const others = [...terms].filter(([term]) => term !== "");
  const words = others.map(([term, used]) => {
    const sources = new Set(used.map(({ fact }) => attributePrint(fact, input)));
    return `“${term}” (${[...sources].join("; ")})`;
  });
  const name = describeSeries(group[0], input);
  if (terms.size < 2) return decided("pass", factsOf(group), `All articles have one term for ${name}.`);
  const detail = `For ${name}, the articles also write ${formatList(words)}, which may not mean the same.`;
  return decided("note", factsOf(group), detail);
}
