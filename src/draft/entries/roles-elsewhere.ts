import type { Fact } from "../../model/fact";

/** The roles that a person has in other articles. */
export function rolesElsewhere(person: string, known: readonly Fact[]) {
  return known.flatMap((fact) => (fact.kind === "role" && fact.person === person ? [fact] : []));
}
