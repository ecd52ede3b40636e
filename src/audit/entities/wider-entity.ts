import type { Indexed } from "../rule";

type Entities = Indexed["entities"];

/** The nearest entity, going up `partOf`, that is among those asked for; `undefined` if there is none. */
export function widerEntity(entities: Entities, id: string, isAsked: (id: string) => boolean): string | undefined {
  return widerEntities(entities, id).find(isAsked);
}

/** The farthest such entity, or the entity itself if there is none. */
export function widestEntity(entities: Entities, id: string, isAsked: (id: string) => boolean): string {
  return widerEntities(entities, id).findLast(isAsked) ?? id;
}

/** All that an entity is part of, the nearest first; a circle ends where it would return. */
function widerEntities(entities: Entities, id: string): string[] {
  const seen = new Set([id]);
  for (let wider = entities.get(id)?.partOf; wider !== undefined; wider = entities.get(wider)?.partOf) {
    if (seen.has(wider)) break;
    seen.add(wider);
  }
  return [...seen].slice(1);
}
