/** What is read of an entity. */
interface PartOfEntity {
  readonly id: string;
  readonly partOf?: string;
  readonly code?: string;
}

/** The ids of `whole` and of all that is part of it, directly or through others; `whole` alone if nothing is. */
export function partsOf(entities: readonly PartOfEntity[], whole: string): ReadonlySet<string> {
  return reachFrom(whole, entities);
}

/** The same without the countries that are part of it, and without theirs: they are its members, not its institutions. */
export function institutionsOf(entities: readonly PartOfEntity[], whole: string): ReadonlySet<string> {
  return reachFrom(
    whole,
    entities.filter(({ code }) => code === undefined),
  );
}

function reachFrom(whole: string, entities: readonly PartOfEntity[]): ReadonlySet<string> {
  const partsByWhole = new Map<string, string[]>();
  for (const { id, partOf } of entities) {
    if (partOf === undefined) continue;
    const parts = partsByWhole.get(partOf);
    if (parts === undefined) partsByWhole.set(partOf, [id]);
    else parts.push(id);
  }
  const found = new Set([whole]);
  // A set is walked in the order of its growth, so this reaches parts of parts, and a circle ends.
  for (const id of found) for (const part of partsByWhole.get(id) ?? []) found.add(part);
  return found;
}
