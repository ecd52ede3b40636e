import { groupBy } from "../../list/group-by";
import type { Observation } from "../../model/fact";
import type { Ids } from "../../model/ids";
import type { NonEmpty } from "../../model/non-empty";
import { spanOf, yearBefore } from "../../time/span";
import { impliedLevel } from "./implied-level";
import { placeKey } from "./place-key";
import type { DerivedPoint, StatedPoint } from "./series-point";
import type { Choice } from "./state-point";

/** A stated level, with its facts by article. */
interface Level<I extends Ids> {
  readonly point: StatedPoint<I>;
  readonly factsIn: ReadonlyMap<string, NonEmpty<Observation<I>>>;
}

/**
 * The levels that growths imply, in the order of the growths: out of the level of the growth's own period, that of the
 * year before; if no article states that level, the other way round.
 *
 * A growth is applied to the level that its own article states, else to the point's chosen one. One without two known
 * ends, and a fall to nothing or below, implies no level.
 */
export function implyLevels<I extends Ids>(
  points: readonly StatedPoint<I>[],
  growths: readonly Observation<I>[],
  choose: Choice<I>,
): DerivedPoint<I>[] {
  const levels = points.map((point): Level<I> => ({ point, factsIn: groupBy(point.facts, ({ article }) => article) }));
  const levelsAt = groupBy(levels, ({ point }) => placeKey(point.chosen, point.chosen.period));
  return growths.flatMap((growth) => {
    const span = spanOf(growth.period);
    const before = span && yearBefore(span);
    if (before === undefined || growth.quantity.value <= -100) return [];
    const now = levelsAt.get(placeKey(growth, growth.period));
    if (now) return now.map((level) => impliedLevel(factFor(growth, level, choose), growth, before, "before"));
    const then = levelsAt.get(placeKey(growth, before)) ?? [];
    return then.map((level) => impliedLevel(factFor(growth, level, choose), growth, growth.period, "after"));
  });
}

function factFor<I extends Ids>(growth: Observation<I>, level: Level<I>, choose: Choice<I>): Observation<I> {
  const own = level.factsIn.get(growth.article);
  return own ? choose(own) : level.point.chosen;
}
