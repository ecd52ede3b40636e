import type { Dataset } from "../model/dataset";
import type { Fact } from "../model/fact";
import type { Ids } from "../model/ids";
import { inTimeOrder } from "../time/in-time-order";
import { namesEntity } from "./names/names-entity";

/**
 * The facts that name an entity in whatever role, earliest period first, those without a period last; ties keep the
 * dataset's order.
 *
 * The entity itself, not what is part of it. No match gives `[]`. Never throws.
 * @category Finding facts
 * @since 1.0.0
 * @example
 * factsAbout(dataset, "global-gateway").length; // => 1
 * factsAbout(dataset, "epca")[0]?.kind; // => "event"
 */
export function factsAbout<I extends Ids>(data: Pick<Dataset<I>, "facts">, entity: I["entity"]): Fact<I>[] {
  const about = data.facts.filter((fact) => namesEntity(fact, entity));
  return inTimeOrder(about, ({ period }) => period);
}
