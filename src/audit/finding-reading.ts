import { toInterval } from "../exact/exact-interval";
import type { Fact } from "../model/fact";
import type { FindingSide, SideOrigin } from "../model/finding";
import type { NonEmpty } from "../model/non-empty";
import type { Unit } from "../model/quantity";
import type { Figure, Readings } from "./figures/figure";

/** One figure, or one computation, that a check holds against another. */
export interface FindingReading extends Readings {
  readonly facts: NonEmpty<Pick<Fact, "id">>;
  readonly from: SideOrigin;
  readonly unit: Unit;
}

export function stated({ fact, written, round }: Figure): FindingReading {
  return { facts: [fact], from: "stated", unit: fact.quantity.unit, written, round };
}

/** What is computed from figures, in the unit of the first unless another is given; from one figure alone, it is stated. */
export function computed(
  from: Exclude<SideOrigin, "stated">,
  figures: NonEmpty<Figure>,
  { written, round }: Readings,
  unit: Unit = figures[0].fact.quantity.unit,
): FindingReading {
  const [{ fact: first }, ...others] = figures;
  return { facts: [first, ...others.map(({ fact }) => fact)], from, unit, written, round };
}

export function toFindingSide({ facts, from, written, unit }: FindingReading): FindingSide {
  return { facts: facts.map(({ id }) => id), from, ...toInterval(written), unit };
}
