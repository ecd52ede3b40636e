import type { Entity } from "../model/entity";
import { placesOf, type TextSpan } from "../text/text-span";
import { escapePattern, isWhole, wholeWords } from "../text/word-edges";

/** Whether the text names the entity, by its name or an alias, as whole words in either case. */
export function isNamed({ name, aliases = [] }: Pick<Entity, "name" | "aliases">, text: string): boolean {
  const lower = text.toLowerCase();
  return [name, ...aliases].some((words) => standsIn(words.toLowerCase(), lower));
}

function standsIn(words: string, text: string): boolean {
  return placesOf(words, text).some((at) => isWhole(text, at, at + words.length));
}

/** A name that stands in a text, and the entities that bear it. */
export interface NamePlace extends TextSpan {
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
  const source = longestFirst.map(escapePattern).join("|");
  const pattern = wholeWords(source, "gu");
  return (text) =>
    [...text.matchAll(pattern)].map(({ 0: words, index }) => ({
      start: index,
      end: index + words.length,
      words,
      ids: bearers.get(words) ?? [],
    }));
}
