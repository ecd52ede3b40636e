/**
 * The ids of the entries whose links lead into a circle, in their order; a link to what is not there ends. Linear.
 *
 * What links to nothing is in no circle. Taken away, again and again, it leaves circles and what leads into them.
 */
export function circlesIn<T extends { readonly id: string }>(
  entries: readonly T[],
  linksOf: (entry: T) => readonly string[],
): string[] {
  const ids = new Set(entries.map(({ id }) => id));
  const links = new Map(entries.map((entry) => [entry.id, new Set(linksOf(entry).filter((id) => ids.has(id)))]));
  const sources = new Map<string, string[]>([...ids].map((id) => [id, []]));
  for (const [id, targets] of links) for (const target of targets) sources.get(target)?.push(id);
  const ends = [...ids].filter((id) => links.get(id)?.size === 0);
  for (const end of ends)
    for (const source of sources.get(end) ?? []) {
      links.get(source)?.delete(end);
      if (links.get(source)?.size === 0) ends.push(source);
    }
  return [...ids].filter((id) => links.get(id)?.size !== 0);
}
