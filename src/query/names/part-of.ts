/** What `partsOf` reads of an entity. */
interface Part {
  readonly id: string;
  readonly partOf?: string;
}

/** The ids of `whole` and of all that is part of it, directly or through others; `whole` alone where nothing is. */
export function partsOf(entities: readonly Part[], whole: string): ReadonlySet<string> {
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
