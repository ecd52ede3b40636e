import { groupBy } from "../../list/group-by";
import { spanOf } from "../../time/span";
import type { Figure } from "../figures/figure";
import { holdTogether } from "../figures/hold-together";
import { partiesKey, spanKey } from "../figures/place";
import type { Rule } from "../rule";

/** Figures for the same indicator, parties and period can all be true. */
export const sameKeyAgrees: Rule = {
  id: "same-key-agrees",
  needs: "two figures for the same indicator, parties and period",
  check: (input) =>
    [...groupBy(input.figures.filter(hasSpan), keyOf).values()].flatMap(([first, second, ...others]) =>
      second === undefined ? [] : [holdTogether([first, second, ...others], input)],
    ),
};

function hasSpan({ fact }: Figure): boolean {
  return spanOf(fact.period) !== undefined;
}

function keyOf({ fact }: Figure): string {
  const span = spanOf(fact.period);
  return [fact.indicator, partiesKey(fact), fact.quantity.unit, span && spanKey(span)].join("\n");
}
