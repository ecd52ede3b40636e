import { indexById } from "../list/index-by-id";
import { readParts } from "../list/read-parts";
import type { Dataset } from "../model/dataset";
import type { Entity } from "../model/entity";
import type { Ids } from "../model/ids";

/**
 * The entity with an id: a person, organisation, place, agreement, event, programme or topic.
 *
 * Takes any text; an id that the data does not have gives `undefined`. Throws `TypeError` for what is no
 * dataset.
 * @category Words
 * @since 1.0.0
 * @example
 * entityById(dataset, "eu")?.name; // => "European Union"
 * entityById(dataset, "atlantis"); // => undefined
 */
export function entityById<I extends Ids>(data: Pick<Dataset<I>, "entities">, id: string): Entity<I> | undefined {
  return indexById(readParts("entityById", data, "entities").entities).get(id);
}
