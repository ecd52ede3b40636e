import { groupBy } from "../../list/group-by";
import { spanOf } from "../../time/span";
import type { Figure } from "../figures/figure";
import { holdTogether } from "../figures/hold-together";
import { partiesKey, spanKey } from "../figures/place";
import { doubtRevision } from "../figures/revision";
import type { Rule } from "../rule";

/**
 * Figures for the same indicator, parties and period can all be true.
 *
 * Example: one article says that trade grew by 27.6 per cent in 2022, another that it grew by about 39 per cent.
 *
 * Reading: look first at who said them, for one person may have given both. A later amount of the same speaker or
 * publisher that is at most 5 per cent away may be a revision: a tension.
 */
export const sameKeyAgrees: Rule = {
  id: "same-key-agrees",
  needs: "two figures for the same indicator, parties and period",
  check: (input) =>
    [...groupBy(input.figures.filter(hasSpan), keyOf).values()].flatMap(([first, second, ...others]) => {
      if (second === undefined) return [];
      const group = [first, second, ...others] as const;
      return [holdTogether(group, input, doubtRevision(group, input))];
    }),
};

function hasSpan({ fact }: Figure): boolean {
  return spanOf(fact.period) !== undefined;
}

function keyOf({ fact }: Figure): string {
  const span = spanOf(fact.period);
  return [fact.indicator, partiesKey(fact), fact.quantity.unit, span && spanKey(span)].join("\n");
}
