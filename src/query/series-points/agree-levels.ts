import { groupBy } from "../../list/group-by";
import type { Ids } from "../../model/ids";
import type { Interval } from "../../model/quantity";
import type { DerivedPoint, SeriesPoint, StatedPoint } from "./series-point";

/**
 * The implied levels, each with whether it agrees with every other level for the same place and period, implied or
 * stated: two levels agree if some value is allowed by both. Two that are implied out of one level by growths that do not
 * agree never do, however loosely that level is known.
 */
export function agreeLevels<I extends Ids>(
  derived: readonly DerivedPoint<I>[],
  stated: readonly StatedPoint<I>[],
): DerivedPoint<I>[] {
  const levels = groupBy<SeriesPoint<I>, string>([...stated, ...derived], keyOf);
  return derived.map((point) => {
    const others = (levels.get(keyOf(point)) ?? []).filter((other) => other !== point);
    if (others.length === 0) return point;
    return { ...point, agreement: others.every((other) => agree(point, other)) ? "agreed" : "disputed" };
  });
}

function keyOf<I extends Ids>({ chosen: { subject, partner, status }, unit, from, before }: SeriesPoint<I>): string {
  return [subject, partner, status, unit, from, before].join("\n");
}

function agree<I extends Ids>(point: DerivedPoint<I>, other: SeriesPoint<I>): boolean {
  if (!intervalsOverlap(point, other)) return false;
  const [growth, otherGrowth] = [point.facts[1], other.derived ? other.facts[1] : undefined];
  const isSamePeriod = growth?.period?.from === otherGrowth?.period?.from;
  return !growth || !otherGrowth || !isSamePeriod || intervalsOverlap(growth.quantity, otherGrowth.quantity);
}

function intervalsOverlap(a: Interval, b: Interval): boolean {
  return (a.min ?? -Infinity) < (b.max ?? Infinity) && (b.min ?? -Infinity) < (a.max ?? Infinity);
}
