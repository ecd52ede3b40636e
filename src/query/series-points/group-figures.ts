import { groupBy } from "../../list/group-by";
import type { Observation } from "../../model/fact";
import type { Ids } from "../../model/ids";
import { pointKey } from "./place-key";

/** The figures that stand in one point together, in the order in which they come. */
export function groupFigures<I extends Ids>(
  figures: readonly Observation<I>[],
): [Observation<I>, ...Observation<I>[]][] {
  return [...groupBy(figures, (figure) => pointKey(figure, figure.period)).values()];
}
