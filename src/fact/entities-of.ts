import type { Fact } from "../model/fact";
import type { Ids } from "../model/ids";

/** The ids of all entities that a fact names, in whatever role. */
export function entitiesOf<I extends Ids>(fact: Fact<I>): I["entity"][] {
  const { saidBy } = fact;
  return saidBy === undefined ? subjectsOf(fact) : [saidBy, ...subjectsOf(fact)];
}

/** The ids of the entities that a fact is about: all but the one who said it. */
export function subjectsOf<I extends Ids>(fact: Fact<I>): I["entity"][] {
  return fieldsOf(fact).filter((id) => id !== undefined);
}

/** `undefined` for what the fact leaves out. */
function fieldsOf<I extends Ids>(fact: Fact<I>): (I["entity"] | undefined)[] {
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
}
