import { indexById } from "../list/index-by-id";
import { onceForEach } from "../list/once-for-each";
import { readParts } from "../list/read-parts";
import type { Alias, Dataset } from "../model/dataset";
import type { EventFact, Fact, Observation, Role, Statement } from "../model/fact";
import type { FactIdOf, Ids } from "../model/ids";

/**
 * The kind of fact that has the id `K`; any fact if `K` is not known to the type system.
 * @category Finding facts
 * @since 1.0.0
 */
export type FactWithId<I extends Ids, K extends string> = string extends K | FactIdOf<I>
  ? Fact<I>
  : K extends I["observation"]
    ? Observation<I>
    : K extends I["role"]
      ? Role<I>
      : K extends I["eventFact"]
        ? EventFact<I>
        : K extends I["statement"]
          ? Statement<I>
          : Fact<I>;

/**
 * The fact with an id, also with one that it had before it was renamed.
 *
 * Takes any text. For an id that the data knows, the type narrows to its kind of fact. An id that is unknown or was
 * withdrawn gives `undefined`. Throws `TypeError` for what is no dataset.
 * @category Finding facts
 * @since 1.0.0
 * @example
 * factById(dataset, "trade-turnover.kz-eu.2024.a003")?.quantity.value; // => 48700000000
 * factById(dataset, "constructor"); // => undefined
 */
export function factById<I extends Ids, K extends FactIdOf<I>>(
  data: Pick<Dataset<I>, "facts" | "aliases">,
  id: K,
): FactWithId<I, K> | undefined;
export function factById<I extends Ids>(data: Pick<Dataset<I>, "facts" | "aliases">, id: string): Fact<I> | undefined;
export function factById<I extends Ids>(data: Pick<Dataset<I>, "facts" | "aliases">, id: string): Fact<I> | undefined {
  const parts = readParts("factById", data, "facts", "aliases");
  const facts = indexById(parts.facts);
  return facts.get(id) ?? facts.get(lastNameOf(id, parts.aliases));
}

const namesAfter = /* @__PURE__ */ onceForEach(
  (aliases: readonly Alias[]) => new Map(aliases.map(({ from, to }) => [from, to])),
);

/** What an id was renamed to, and that again; if the names go round in a circle, the last before it closes. */
function lastNameOf(id: string, aliases: readonly Alias[]): string {
  const nameAfter = namesAfter(aliases);
  const names = new Set([id]);
  for (const name of names) {
    const next = nameAfter.get(name);
    if (next !== undefined) names.add(next);
  }
  return [...names].at(-1) ?? id;
}
