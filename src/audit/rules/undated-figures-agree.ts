import { groupBy } from "../../list/group-by";
import type { Figure } from "../figures/figure";
import { holdTogether } from "../figures/hold-together";
import { partiesKey } from "../figures/place";
import type { Rule } from "../rule";

const DOUBT = "without a date they may speak of different times";

/**
 * Figures without a period for the same indicator and parties can all be true. Stocks are left out: they are to grow.
 *
 * Example: the same official says that the partner has 40 per cent of all trade, and a year later about 30 per cent.
 *
 * Reading: always a tension, as shares and counts change with time and no article gives one.
 */
export const undatedFiguresAgree: Rule = {
  id: "undated-figures-agree",
  needs: "two figures without a period for the same indicator and parties",
  check: (input) =>
    [...groupBy(input.figures.filter(isUndated), keyOf).values()].flatMap(([first, second, ...others]) =>
      second === undefined ? [] : [holdTogether([first, second, ...others], input, () => DOUBT)],
    ),
};

function isUndated({ fact, indicator }: Figure): boolean {
  return fact.period === null && indicator.type !== "stock";
}

function keyOf({ fact }: Figure): string {
  return [fact.indicator, partiesKey(fact), fact.quantity.unit].join("\n");
}
