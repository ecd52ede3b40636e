import { factParts } from "../list/dataset-parts";
import type { Dataset } from "../model/dataset";
import type { Fact } from "../model/fact";
import type { Ids } from "../model/ids";
import { dayAfter } from "../time/day";
import { entitiesOf } from "./entities-of";

/** What a day leaves of a dataset depends on these parts, and changes them. */
export const datedParts = ["articles", "entities", ...factParts] as const;

type DatedPart = (typeof datedParts)[number];

/**
 * The parts of a dataset as far as they were published on a day, everything in its own order.
 *
 * An article counts as published from the last day on which it can have been. Its facts stay with it, entities if what
 * stays names them or a part of them.
 */
export function knownParts<I extends Ids>(data: Pick<Dataset<I>, DatedPart>, day: string): Pick<Dataset<I>, DatedPart> {
  const end = dayAfter(day) ?? day;
  const articles = data.articles.filter(({ published: { before } }) => before !== null && before <= end);
  const ids = new Set<string>(articles.map(({ id }) => id));
  const known = <F extends Fact<I>>(facts: readonly F[]): F[] => facts.filter(({ article }) => ids.has(article));
  const observations = known(data.observations);
  const roles = known(data.roles);
  const events = known(data.events);
  const statements = known(data.statements);
  const entities = named(data.entities, articles, [...observations, ...roles, ...events, ...statements]);
  return { articles, entities, observations, roles, events, statements };
}

/** The entities that articles and facts name, with all that these are part of. */
function named<I extends Ids>(
  entities: Dataset<I>["entities"],
  articles: Dataset<I>["articles"],
  facts: readonly Fact<I>[],
): Dataset<I>["entities"] {
  const wholes = new Map<string, string | undefined>(entities.map(({ id, partOf }) => [id, partOf]));
  const ids = new Set<string>(articles.flatMap(({ reportedBy }) => reportedBy));
  for (const fact of facts) for (const id of entitiesOf(fact)) ids.add(id);
  // A set is walked in the order of its growth, so this reaches wholes of wholes, and a circle ends.
  for (const id of ids) {
    const whole = wholes.get(id);
    if (whole !== undefined) ids.add(whole);
  }
  return entities.filter(({ id }) => ids.has(id));
}
