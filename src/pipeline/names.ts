import type { Entity } from "../model/entity";

const EDGE = { before: /[\p{L}\p{M}\p{N}_]$/u, after: /^[\p{L}\p{M}\p{N}_]/u };

/** Whether the text names the entity, by its name or an alias, as whole words in either case. */
export function isNamed({ name, aliases = [] }: Pick<Entity, "name" | "aliases">, text: string): boolean {
  const lower = text.toLowerCase();
  return [name, ...aliases].some((words) => standsIn(words.toLowerCase(), lower));
}

function standsIn(words: string, text: string): boolean {
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1))
    if (
      !EDGE.before.test(text.slice(Math.max(0, at - 2), at)) &&
      !EDGE.after.test(text.slice(at + words.length, at + words.length + 2))
    )
      return true;
  return false;
}

/** A name that stands in a text, and the entities that bear it. */
export interface NamePlace {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly ids: readonly string[];
}

/** Finds every place where a text names one of the entities, spelled as listed; of overlapping names the longest. */
export function nameFinder(entities: Iterable<Entity>): (text: string) => NamePlace[] {
  const bearers = new Map<string, string[]>();
  for (const { id, name, aliases = [] } of entities)
    for (const words of [name, ...aliases]) bearers.set(words, [...(bearers.get(words) ?? []), id]);
  if (bearers.size === 0) return () => [];
  const longestFirst = [...bearers.keys()].sort((a, b) => b.length - a.length);
  const source = longestFirst.map((words) => words.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&")).join("|");
  const pattern = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}_])(?:${source})(?![\\p{L}\\p{M}\\p{N}_])`, "gu");
  return (text) =>
    [...text.matchAll(pattern)].map(({ 0: words, index }) => ({
      start: index,
      end: index + words.length,
      words,
      ids: bearers.get(words) ?? [],
    }));
}
