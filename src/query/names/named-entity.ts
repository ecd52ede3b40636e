import { onceForEach } from "../../list/once-for-each";
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

const namedEntities = /* @__PURE__ */ onceForEach(
  (entities: readonly Entity[]): ReadonlyMap<string, NamedEntity> =>
    new Map(entities.map(({ id, name }) => [id, Object.freeze({ id, name })])),
);

/** Gives ids their names; the same object for the same id. */
export function namedIn(entities: readonly Entity[]): <Id extends string>(id: Id) => NamedEntity<Id> {
  const known = namedEntities(entities) as ReadonlyMap<string, NamedEntity<never>>;
  return (id) => known.get(id) ?? { id, name: id };
}
