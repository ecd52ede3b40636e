import type { Entity } from "../model/entity";
import { COUNTRY_ROWS } from "../quantity/currency-table";
import { slugOf } from "../text/slug-of";
import type { NewEntity, NewPost } from "./draft";

/** What the lists call by a name, and what they do not have yet. */
export interface KnownNames {
  /** The id of a party that the reader found, by its id or code, with the words that name it. */
  readonly partyId: (id: string, words: string) => string;
  /** The id of a person, by the full name; a new one is also known by the surname, if that is given. */
  readonly personId: (name: string, surname?: string) => string;
  /** The id of something that bears the name, of one of the types; a new one is of the first. */
  readonly idOf: (name: string, types: readonly Entity["type"][], slug?: string) => string;
  /** The id of a post that the list does not have, by its title. */
  readonly newPost: (title: string) => string;
  /** The entities that were asked for and are not in the list, by id. */
  readonly added: () => readonly NewEntity[];
  readonly addedPosts: () => readonly NewPost[];
}

/** Looks names up in the list of entities, and collects those that it does not have. */
export function knownNames(entities: ReadonlyMap<string, Entity>): KnownNames {
  const all = [...entities.values()];
  const added = new Map<string, NewEntity>();
  const posts = new Map<string, NewPost>();
  const add = (entity: NewEntity): string => {
    if (!added.has(entity.id)) added.set(entity.id, entity);
    return entity.id;
  };
  const bearer = (name: string, types: readonly Entity["type"][]) =>
    [...all, ...added.values()].find((entity) => types.includes(entity.type) && bears(entity, name));
  const idOf: KnownNames["idOf"] = (name, types, slug = slugOf(name)) =>
    bearer(name, types)?.id ?? add({ id: slug, type: types[0] ?? "topic", name });
  const personId: KnownNames["personId"] = (name, surname) =>
    bearer(name, ["person"])?.id ??
    add({ id: slugOf(name), type: "person", name, ...(surname !== undefined && { aliases: [surname] }) });
  return {
    idOf,
    personId,
    partyId: (id, words) => {
      const code = id.toUpperCase();
      const known = entities.get(id) ?? all.find((entity) => entity.code === code) ?? bearer(words, ["place"]);
      if (known) return known.id;
      const party = added.get(id) ?? newParty(id, words);
      const aliases = words === id || bears(party, words) ? party.aliases : [...(party.aliases ?? []), words];
      added.set(id, { ...party, ...(aliases && { aliases }) });
      return id;
    },
    newPost: (title) => {
      const id = slugOf(title);
      if (!posts.has(id)) posts.set(id, { id, title });
      return id;
    },
    added: () => [...added.values()],
    addedPosts: () => [...posts.values()],
  };
}

function bears({ name, aliases = [] }: Pick<Entity, "name" | "aliases">, words: string): boolean {
  return [name, ...aliases].some((each) => each.toLowerCase() === words.toLowerCase());
}

/** A country by the name that its list has; a bloc by its words. */
function newParty(id: string, words: string): NewEntity {
  const [, , name = words] = COUNTRY_ROWS.find((row) => row.startsWith(`${id}|`))?.split("|") ?? [];
  const isCountry = /^[a-z]{2}$/.test(id);
  return {
    id,
    type: "place",
    name,
    ...(isCountry && { code: id.toUpperCase() }),
  };
}
