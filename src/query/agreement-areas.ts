import type { KnownIds } from "../dataset/types";
import { compareText } from "../list/compare-text";
import { groupBy } from "../list/group-by";
import { readParts } from "../list/read-parts";
import type { Dataset } from "../model/dataset";
import type { Observation, Statement } from "../model/fact";
import type { Ids } from "../model/ids";
import type { NonEmpty } from "../model/non-empty";
import { countAreas, type JoinedAreas } from "./areas/count-areas";
import { wholeNumbersIn } from "./areas/whole-numbers-in";
import { namedIn } from "./names/named-entity";

/**
 * A number of areas that articles state.
 * @category Agreement
 * @since 1.0.0
 */
export interface CountedAreas<I extends Ids = KnownIds> {
  readonly value: number;
  readonly facts: NonEmpty<Observation<I>>;
}

/**
 * An area that articles name.
 * @category Agreement
 * @since 1.0.0
 */
export interface NamedArea<I extends Ids = KnownIds> {
  readonly id: I["entity"];
  readonly name: string;
  readonly facts: NonEmpty<Statement<I>>;
}

/**
 * Between how many and how many, both included; `null` if nothing limits it.
 * @category Agreement
 * @since 1.0.0
 */
export interface Between {
  readonly atLeast: number;
  readonly atMost: number | null;
}

/**
 * What articles count and name of the areas that an agreement covers.
 * @category Agreement
 * @since 1.0.0
 */
export interface AgreementAreas<I extends Ids = KnownIds> {
  readonly agreement: I["agreement"];
  /** The stated numbers, the lowest first: more than one if articles disagree. */
  readonly counted: readonly CountedAreas<I>[];
  /** By id. */
  readonly named: readonly NamedArea<I>[];
  /** How many of the counted areas the named ones are. */
  readonly namedCount: Between;
  /** The items of which it is open how many areas they are. */
  readonly joined: readonly JoinedAreas<I>[];
  /** How many of the counted areas no article names; `null` if none counts them. */
  readonly unnamedCount: Between | null;
}

/**
 * The areas that an agreement covers: how many articles count, which ones they name, and between how many and how many
 * are left unnamed.
 *
 * What a count counts is what its indicator's `countsObjectsOf` says. How the named areas map onto the counted ones is
 * not said, so both are kept apart. A comma parts two areas; an "and" may part two or join one: "education and research"
 * is one or two, and so is "international and regional security". Two areas that any list parts by a comma are two.
 * Figures and statements with a status are left out.
 *
 * `undefined` if nothing is counted and nothing named. Throws `TypeError` for what is no dataset.
 * @category Agreement
 * @since 1.0.0
 * @example
 * agreementAreas(dataset, "epca")?.named.length; // => 13
 * agreementAreas(dataset, "epca")?.namedCount; // => {"atLeast":11,"atMost":14}
 * agreementAreas(dataset, "epca")?.unnamedCount; // => {"atLeast":15,"atMost":18}
 */
export function agreementAreas<I extends Ids>(
  data: Pick<Dataset<I>, "observations" | "statements" | "indicators" | "entities">,
  agreement: I["agreement"],
): AgreementAreas<I> | undefined {
  const { observations, statements, indicators, entities } = readParts(
    "agreementAreas",
    data,
    "observations",
    "statements",
    "indicators",
    "entities",
  );
  const naming = new Map(indicators.map(({ id, countsObjectsOf }) => [id, countsObjectsOf]));
  const namers = new Set(naming.values());
  const counts = observations.filter(
    ({ subject, status, indicator }) =>
      subject === agreement && status === undefined && naming.get(indicator) !== undefined,
  );
  const names = statements.filter(
    ({ subject, status, predicate }) => subject === agreement && status === undefined && namers.has(predicate),
  );
  if (counts.length + names.length === 0) return undefined;
  const named = new Set<string>(names.map(({ object }) => object));
  const areas = entities.filter(({ id }) => named.has(id));
  const { joined, atLeast, atMost } = countAreas(names, areas);
  return {
    agreement,
    counted: countedAreas(counts),
    named: namedAreas(names, areas),
    namedCount: { atLeast, atMost },
    joined,
    unnamedCount: unnamed(counts, { atLeast, atMost }),
  };
}

function countedAreas<I extends Ids>(counts: readonly Observation<I>[]): CountedAreas<I>[] {
  const groups = [...groupBy(counts, ({ quantity }) => String(quantity.value)).values()];
  return groups.map((facts) => ({ value: facts[0].quantity.value, facts })).sort((a, b) => a.value - b.value);
}

function namedAreas<I extends Ids>(names: readonly Statement<I>[], areas: Dataset<I>["entities"]): NamedArea<I>[] {
  const named = namedIn(areas);
  const groups = [...groupBy(names, ({ object }) => object).values()];
  return groups.map((facts) => ({ ...named(facts[0].object), facts })).sort((a, b) => compareText(a.id, b.id));
}

function unnamed(counts: readonly Observation[], named: { atLeast: number; atMost: number }): Between | null {
  if (counts.length === 0) return null;
  const stated = counts.map(({ quantity }) => wholeNumbersIn(quantity));
  const fewest = Math.min(...stated.map(({ atLeast }) => atLeast ?? 0));
  const most = Math.max(...stated.map(({ atMost }) => atMost ?? Infinity));
  return {
    atLeast: Math.max(0, fewest - named.atMost),
    atMost: most === Infinity ? null : Math.max(0, most - named.atLeast),
  };
}
