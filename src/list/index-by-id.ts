import { onceForEach } from "./once-for-each";

interface Identified {
  readonly id: string;
}

const indexes = /* @__PURE__ */ onceForEach((list: readonly Identified[]): ReadonlyMap<string, Identified> => {
  const index = new Map<string, Identified>();
  for (const item of list) if (!index.has(item.id)) index.set(item.id, item);
  return index;
});

/** The items by their ids, of two with one id the first. Kept for each list, so that N look-ups cost N. */
export function indexById<T extends Identified>(list: readonly T[]): ReadonlyMap<string, T> {
  return indexes(list) as ReadonlyMap<string, T>;
}
