import { indexById } from "../list/index-by-id";
import { onceForEach } from "../list/once-for-each";
import type { Dataset } from "../model/dataset";
import type { Fact } from "../model/fact";

type NamedData = Pick<Dataset, "entities" | "facts">;

/**
 * Whether an entity is a party: a country or union, which alone have a code, or whatever a fact names as a partner. So
 * no list has to say which places can act: a city that nothing was ever agreed with is none.
 */
export function isParty({ entities, facts }: NamedData, id: string): boolean {
  const entity = indexById(entities).get(id);
  return entity !== undefined && (entity.code !== undefined || partnersIn(facts).has(id));
}

/** Whether an entity can take part in something: a person, organisation or party, or named as a participant before. */
export function isParticipant(data: NamedData, id: string): boolean {
  const type = indexById(data.entities).get(id)?.type;
  if (type === "person" || type === "organisation") return true;
  return type !== undefined && (participantsIn(data.facts).has(id) || isParty(data, id));
}

const partnersIn = /* @__PURE__ */ onceForEach(
  (facts: readonly Fact[]) => new Set(facts.flatMap((fact) => ("partner" in fact ? (fact.partner ?? []) : []))),
);

const participantsIn = /* @__PURE__ */ onceForEach(
  (facts: readonly Fact[]) => new Set(facts.flatMap((fact) => (fact.kind === "event" ? fact.participants : []))),
);
