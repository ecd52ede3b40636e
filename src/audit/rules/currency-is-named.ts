import { groupBy } from "../../list/group-by";
import { introduceArticle } from "../../wording/attribute-fact";
import { formatList } from "../../wording/format-list";
import { factsOf } from "../figures/figure";
import { decided } from "../outcome";
import type { Rule } from "../rule";

/**
 * An amount of money names its currency.
 *
 * Example: “exports (38.1 billion) and imports (10.6 billion)”, in a sentence that begins with “48.7 billion dollars”.
 *
 * Reading: a note: the currency was taken from elsewhere in the sentence, and `unitFrom` of the figure says so.
 */
export const currencyIsNamed: Rule = {
  id: "currency-is-named",
  needs: "an amount of money",
  check: (input) => {
    const amounts = input.figures.filter(({ indicator }) => indicator.unit === "currency");
    return [...groupBy(amounts, ({ fact }) => fact.article)].map(([article, figures]) => {
      const [bare, ...more] = figures.flatMap(({ fact }) => (fact.quantity.unitFrom === "words" ? [] : fact));
      const name = introduceArticle(article, input);
      if (bare === undefined)
        return { ...decided("pass", factsOf(figures), `${name} names the currency of each amount.`), of: article };
      const words = [bare, ...more].map(({ quantity }) => `“${quantity.stated}”`);
      const detail = `${name} prints ${formatList(words)} without a currency, which is taken from the rest of the sentence.`;
      return { ...decided("note", [bare, ...more], detail), of: article };
    });
  },
};
