import type { KnownIds } from "../dataset/types";
import { boundsOf } from "../exact/bounds-of";
import { scale, toInterval } from "../exact/exact-interval";
import { fromDecimal, multiply, powerOfTen, toNumberNearest } from "../exact/rational";
import { readParts } from "../list/read-parts";
import type { Dataset } from "../model/dataset";
import type { Fact, Observation } from "../model/fact";
import type { Finding, Repair } from "../model/finding";
import type { Ids } from "../model/ids";
import type { Quantity } from "../model/quantity";

const GREATEST_POWER = 308;

/**
 * An observation whose quantity is rescaled; what the article printed is kept.
 * @category Auditing
 * @since 1.0.0
 */
export interface RepairedObservation<I extends Ids = KnownIds> extends Observation<I> {
  readonly repaired: {
    /** The finding that gives the repair. */
    readonly finding: I["finding"];
    readonly printed: Quantity;
  };
}

/**
 * Data in which a repaired observation may stand for a printed one; `"repaired" in fact` tells which.
 * @category Auditing
 * @since 1.0.0
 */
export type Repaired<I extends Ids, D> = Omit<D, "observations" | "facts"> & {
  readonly observations: readonly (Observation<I> | RepairedObservation<I>)[];
  readonly facts: readonly (Fact<I> | RepairedObservation<I>)[];
};

type Repairable = "observations" | "facts" | "findings";

/** A repair with the id of its finding. */
interface Known<I extends Ids> extends Repair<I> {
  readonly finding: I["finding"];
}

/**
 * The same data with the repairs of its findings applied: a view, to be used where the data is.
 *
 * Observations keep their order and ids. One that a repair names has its value, bounds and scale multiplied by the
 * power of ten and is marked with `repaired`: the finding, and the quantity as printed. The words in `stated` stay, and
 * so do `version` and `hash`. An observation that two findings disagree about is left alone. Throws `RangeError` for a
 * power that numbers cannot hold, `TypeError` for what is no dataset. Never changes its input.
 * @category Auditing
 * @since 1.0.0
 * @example
 * const imports = factById(repaired(dataset), "imports.kz-fr.2024-01--2024-07.a004");
 * imports?.quantity.value; // => 1143000000
 * imports && "repaired" in imports; // => true
 */
export function repaired<I extends Ids, D extends object>(
  data: D & Pick<Dataset<I>, "observations" | "facts" | "findings">,
): Repaired<I, D> {
  const { observations, facts, findings } = readParts<
    Pick<Dataset<I>, "observations" | "facts" | "findings">,
    Repairable
  >("repaired", data, "observations", "facts", "findings");
  const repairs = repairsOf<I>(findings);
  const mend = <F extends Fact<I>>(fact: F): F | RepairedObservation<I> => {
    const repair = fact.kind === "observation" ? repairs.get(fact.id) : undefined;
    return fact.kind === "observation" && repair ? mendObservation<I>(fact, repair) : fact;
  };
  return { ...data, observations: observations.map(mend), facts: facts.map(mend) };
}

/** By the observation that they name; those that only one power is given for. */
function repairsOf<I extends Ids>(findings: readonly Finding<I>[]): ReadonlyMap<string, Known<I>> {
  const known = findings.flatMap(({ id, repair }): Known<I>[] => (repair ? [{ ...repair, finding: id }] : []));
  const first = new Map<string, Known<I>>();
  const disputed = new Set<string>();
  for (const repair of known) {
    const other = first.get(repair.fact);
    if (other === undefined) first.set(repair.fact, repair);
    else if (other.power !== repair.power) disputed.add(repair.fact);
  }
  return new Map([...first].filter(([fact]) => !disputed.has(fact)));
}

function mendObservation<I extends Ids>(fact: Observation<I>, { finding, power }: Known<I>): RepairedObservation<I> {
  if (!Number.isInteger(power) || Math.abs(power) > GREATEST_POWER)
    throw new RangeError(
      `repaired: the power of finding ${finding} is ${power}; allowed: a power that numbers can hold`,
    );
  const printed = fact.quantity;
  const factor = powerOfTen(power);
  const quantity: Quantity = {
    ...printed,
    value: toNumberNearest(multiply(fromDecimal(printed.value), factor)),
    writtenScale: printed.writtenScale + power,
    ...toInterval(scale(boundsOf(printed), factor)),
  };
  return { ...fact, quantity, repaired: { finding, printed } };
}
