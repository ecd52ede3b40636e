import type { Fact } from "../model/fact";
import type { Ids } from "../model/ids";

/** The ids of all entities that a fact names, in whatever role. */
export function entitiesOf<I extends Ids>(fact: Fact<I>): I["entity"][] {
  return placesFor(fact).filter((id) => id !== undefined);
}

/** `undefined` for what the fact leaves out. */
function placesFor<I extends Ids>(fact: Fact<I>): (I["entity"] | undefined)[] {
  switch (fact.kind) {
    case "observation":
      return [fact.saidBy, fact.subject, fact.partner];
    case "role":
      return [fact.saidBy, fact.person, fact.organisation];
    case "event":
      return [fact.saidBy, fact.event, fact.place, ...fact.participants, ...(fact.topics ?? [])];
    case "statement":
      return [fact.saidBy, fact.subject, fact.partner, fact.object, fact.scope];
  }
}
