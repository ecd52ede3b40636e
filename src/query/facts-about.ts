import { entitiesOf } from "../fact/entities-of";
import { onceForEach } from "../list/once-for-each";
import { readParts } from "../list/read-parts";
import type { Dataset } from "../model/dataset";
import type { Fact } from "../model/fact";
import type { Ids } from "../model/ids";
import { inTimeOrder } from "../time/in-time-order";

/**
 * The facts that name an entity in whatever role, earliest period first, those without a period last; ties keep the
 * dataset's order.
 *
 * The entity itself, not what is part of it. No match gives `[]`. Throws `TypeError` for what is no dataset.
 * @category Finding facts
 * @since 1.0.0
 * @example
 * factsAbout(dataset, "global-gateway").length; // => 1
 * factsAbout(dataset, "epca")[0]?.kind; // => "event"
 */
export function factsAbout<I extends Ids>(data: Pick<Dataset<I>, "facts">, entity: I["entity"]): Fact<I>[] {
  const { facts } = readParts("factsAbout", data, "facts");
  const about = factsByEntity(facts).get(entity) ?? [];
  return inTimeOrder(about as readonly Fact<I>[], ({ period }) => period);
}

const factsByEntity = /* @__PURE__ */ onceForEach((facts: readonly Fact[]): ReadonlyMap<string, readonly Fact[]> => {
  const byEntity = new Map<string, Fact[]>();
  for (const fact of facts)
    for (const entity of new Set(entitiesOf(fact))) {
      const others = byEntity.get(entity);
      if (others) others.push(fact);
      else byEntity.set(entity, [fact]);
    }
  return byEntity;
});
