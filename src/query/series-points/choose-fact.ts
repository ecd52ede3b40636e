import type { KnownIds } from "../../dataset/types";
import { boundsOf } from "../../exact/bounds-of";
import { compareRationals, type Rational, subtractRationals } from "../../exact/rational";
import type { Observation } from "../../model/fact";
import type { Ids } from "../../model/ids";
import type { NonEmpty } from "../../model/non-empty";
import type { Interval } from "../../model/quantity";

/**
 * Which of the facts for one period gives the point its value.
 *
 * The `latest` or the `earliest` published, the `most-precise` (the narrowest interval with two bounds; of equally narrow
 * ones the latest), or the one that a function picks out of those it is given, which come in the order of publication.
 * @category Trade
 * @since 1.0.0
 */
export type Preference<I extends Ids = KnownIds> =
  | "latest"
  | "most-precise"
  | "earliest"
  | ((facts: NonEmpty<Observation<I>>) => Observation<I>);

/**
 * The fact that the policy prefers, out of facts in the order of publication.
 *
 * Throws `RangeError`, naming the helper, if a function picks something that it was not given.
 */
export function chooseFact<I extends Ids>(
  helper: string,
  facts: NonEmpty<Observation<I>>,
  prefer: Preference<I>,
): Observation<I> {
  switch (prefer) {
    case "latest":
      return facts.at(-1) ?? facts[0];
    case "earliest":
      return facts[0];
    case "most-precise":
      return mostPrecise(facts);
    default:
      return checkPick(helper, facts, prefer([...facts]));
  }
}

function mostPrecise<I extends Ids>(facts: NonEmpty<Observation<I>>): Observation<I> {
  let best = facts[0];
  let least = widthOf(best.quantity);
  for (const fact of facts) {
    const width = widthOf(fact.quantity);
    if (isWider(width, least)) continue;
    [best, least] = [fact, width];
  }
  return best;
}

/** `null` is endless. */
function widthOf(interval: Interval): Rational | null {
  const { min, max } = boundsOf(interval);
  return min && max && subtractRationals(max, min);
}

function isWider(a: Rational | null, b: Rational | null): boolean {
  return b !== null && (a === null || compareRationals(a, b) > 0);
}

function checkPick<I extends Ids>(
  helper: string,
  facts: NonEmpty<Observation<I>>,
  pick: Observation<I>,
): Observation<I> {
  if (facts.includes(pick)) return pick;
  throw new RangeError(
    `${helper}: option "prefer" picked what is none of the facts; allowed: one of those it was given`,
  );
}
