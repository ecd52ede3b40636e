import { groupBy } from "../../list/group-by";
import { formatList } from "../../wording/format-list";
import { decided } from "../outcome";
import type { Rule } from "../rule";

/** An amount of money names its currency. One that does not takes it from its sentence. */
export const currencyIsNamed: Rule = {
  id: "currency-is-named",
  needs: "an amount of money",
  check: ({ figures }) => {
    const amounts = figures.filter(({ indicator }) => indicator.unit === "currency");
    return [...groupBy(amounts, ({ fact }) => fact.article)].map(([article, [first, ...others]]) => {
      const [bare, ...more] = [first, ...others].flatMap(({ fact }) =>
        fact.quantity.unitFrom === "words" ? [] : fact,
      );
      const all = `all ${others.length + 1} amounts of money in ${article} name their currency.`;
      if (bare === undefined) {
        return { ...decided("pass", [first.fact, ...others.map(({ fact }) => fact)], `A${all.slice(1)}`), of: article };
      }
      const words = [bare, ...more].map(({ quantity }) => `“${quantity.stated}”`);
      const detail = `${article} prints ${formatList(words)} without a currency: it is taken from the sentence.`;
      return { ...decided("note", [bare, ...more], detail), of: article };
    });
  },
};
