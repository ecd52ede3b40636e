import { entities } from "../index";

/** The name of an entity; the id itself where the dataset does not have it. */
export function nameOf(id: string): string {
  return entities.find((entity) => entity.id === id)?.name ?? id;
}
