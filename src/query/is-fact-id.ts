import type { Dataset } from "../model/dataset";
import type { FactIdOf, Ids } from "../model/ids";

/**
 * Whether a text is the id of a fact in the data; if so, its type narrows to the ids of the data.
 *
 * An id that was renamed or withdrawn is none: {@link factById} still follows the first. Never throws.
 * @category Ids
 * @since 1.0.0
 * @example
 * isFactId(dataset, "trade-turnover.kz-eu.2024.a003"); // => true
 */
export function isFactId<I extends Ids>(data: Pick<Dataset<I>, "facts">, id: string): id is FactIdOf<I> {
  return data.facts.some((fact) => fact.id === id);
}
