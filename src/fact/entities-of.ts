import type { Fact } from "../model/fact";
import type { Ids } from "../model/ids";

/** The ids of all entities that a fact names, in whatever role. */
export function entitiesOf<I extends Ids>(fact: Fact<I>): I["entity"][] {
  const named = (): (I["entity"] | undefined)[] => {
    switch (fact.kind) {
      case "observation":
        return [fact.subject, fact.partner];
      case "role":
        return [fact.person, fact.organisation];
      case "event":
        return [fact.event, fact.place, ...fact.participants, ...(fact.topics ?? [])];
      case "statement":
        return [fact.subject, fact.partner, fact.object, fact.scope];
    }
  };
  return [fact.saidBy, ...named()].filter((id) => id !== undefined);
}
