import type { Observation } from "../../model/fact";
import type { Ids } from "../../model/ids";
import type { NonEmpty } from "../../model/non-empty";
import { agreementOf } from "./agreement-of";
import { placeOf } from "./place-of";
import type { StatedPoint } from "./series-point";

type Facts<I extends Ids> = NonEmpty<Observation<I>>;

/** How one fact is chosen out of those for one period, given in the order of publication. */
export type Choice<I extends Ids> = (facts: Facts<I>) => Observation<I>;

/** The point that facts about one place, one period and one unit make together. */
export function statePoint<I extends Ids>(facts: Facts<I>, choose: Choice<I>): StatedPoint<I> {
  const chosen = choose(facts);
  return {
    ...placeOf(chosen, chosen.period),
    value: chosen.quantity.value,
    unit: chosen.quantity.unit,
    derived: false,
    ...agreementOf(facts),
    chosen,
    facts: [chosen, ...facts.filter((fact) => fact !== chosen)],
    wordings: wordingsOf(facts),
  };
}

/** The terms of the facts, each once; `null` for the indicator's own. */
export function wordingsOf(facts: readonly Observation[]): (string | null)[] {
  return [...new Set(facts.map(({ wording }) => wording ?? null))];
}
