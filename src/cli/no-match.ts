import { findEntities } from "../index";
import { data } from "./data";
import { didYouMean, nearest } from "./nearest";

/** Why nothing matches an id of a fact, with the ids nearest to it. */
export function noFact(id: string): string {
  const ids = data.facts.map((fact) => fact.id);
  return `no fact "${id}"${nearest(id, ids)}`;
}

/** What is added to "no match" where a text that stands for an entity is no id, with the ids that it may mean. */
export function noEntities(typed: readonly (string | boolean | undefined)[]): string {
  const known = data.entities.map(({ id }) => id);
  return typed
    .filter((id) => typeof id === "string")
    .filter((id) => !known.includes(id))
    .map((id) => `\nno entity has the id "${id}"${didYouMean(findEntities(data, id).map(({ entity }) => entity.id))}`)
    .join("");
}
