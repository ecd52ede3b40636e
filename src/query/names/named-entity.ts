import { indexById } from "../../list/index-by-id";
import type { Entity } from "../../model/entity";

/**
 * An entity by its id, with its name.
 * @category Finding facts
 * @since 1.0.0
 */
export interface NamedEntity<Id extends string = string> {
  readonly id: Id;
  /** As an article spells it; the id itself if the data does not have the entity. */
  readonly name: string;
}

/** Gives ids their names. */
export function namedIn(entities: readonly Entity[]): <Id extends string>(id: Id) => NamedEntity<Id> {
  const entityOf = indexById(entities);
  return (id) => ({ id, name: entityOf.get(id)?.name ?? id });
}
