import type { Observation } from "../../model/fact";
import type { Ids } from "../../model/ids";
import type { NonEmpty } from "../../model/non-empty";
import { agreementOf } from "./agreement-of";
import { placeOf } from "./place-of";
import type { StatedPoint } from "./series-point";

/** How one fact is chosen out of those for one period, given in the order of publication. */
export type Choice<I extends Ids> = (facts: NonEmpty<Observation<I>>) => Observation<I>;

/** The point that facts about one place, one period and one unit make together. */
export function statePoint<I extends Ids>(facts: NonEmpty<Observation<I>>, choose: Choice<I>): StatedPoint<I> {
  const chosen = choose(facts);
  const { min, max, agreement, sides } = agreementOf(facts);
  return Object.assign(placeOf(chosen, chosen.period), {
    value: chosen.quantity.value,
    unit: chosen.quantity.unit,
    derived: false as const,
    min,
    max,
    agreement,
    sides,
    chosen,
    facts: chosenFirst(facts, chosen),
    wordings: wordingsOf(facts),
  });
}

function chosenFirst<I extends Ids>(facts: NonEmpty<Observation<I>>, chosen: Observation<I>): NonEmpty<Observation<I>> {
  return facts.length === 1 ? facts : [chosen, ...facts.filter((fact) => fact !== chosen)];
}

/** The terms of the facts, each once; `null` for the indicator's own. */
export function wordingsOf(facts: readonly Observation[]): (string | null)[] {
  const [first] = facts;
  if (first !== undefined && facts.length === 1) return [first.wording ?? null];
  return [...new Set(facts.map(({ wording }) => wording ?? null))];
}
