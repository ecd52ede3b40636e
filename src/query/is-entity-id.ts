import type { Dataset } from "../model/dataset";
import type { Ids } from "../model/ids";

/**
 * Whether a text is the id of an entity in the data; if so, its type narrows to the ids of the data.
 *
 * Names and aliases are no ids: {@link findEntities} finds by those. Never throws.
 * @category Ids
 * @since 1.0.0
 * @example
 * isEntityId(dataset, "roman-vassilenko"); // => true
 */
export function isEntityId<I extends Ids>(data: Pick<Dataset<I>, "entities">, id: string): id is I["entity"] {
  return data.entities.some((entity) => entity.id === id);
}
