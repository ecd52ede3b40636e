import { groupBy } from "../../list/group-by";
import type { Observation, Statement } from "../../model/fact";
import type { Indexed } from "../rule";
import { widerEntity } from "./wider-entity";

/** What of a statement is counted: for "the agreement covers trade" its objects; "Eni operates in Kazakhstan", its subjects. */
export type CountedEnd = "object" | "subject";

/** For each distinct entity that is named, the first statement that names it. */
type Naming = readonly Statement[];

/** The entities named at one end of a predicate, for what a figure counts: in its own article, and in all. */
export type NamedEntities = (end: CountedEnd, predicate: string, count: Observation) => { own: Naming; all: Naming };

const NONE: Naming = [];

/** The look-up, out of reported statements: what is planned or possible is not there to be counted. */
export function namedEntitiesIn({ statements, entities, predicates }: Indexed): NamedEntities {
  const named = new Map<string, Naming>();
  const keyOf = (end: CountedEnd, predicate: string, counted: string, partner: string | undefined, article = "") =>
    [end, predicate, counted, (predicates.get(predicate)?.partner && partner) || "", article].join("\n");
  const reported = statements.filter(({ status }) => status === undefined);
  for (const end of ["object", "subject"] as const) {
    const counted = (fact: Statement) => (end === "object" ? fact.subject : fact.object);
    const addGroups = (articleOf: (fact: Statement) => string) => {
      const groups = groupBy(reported, (fact) =>
        keyOf(end, fact.predicate, counted(fact), fact.partner, articleOf(fact)),
      );
      for (const [key, group] of groups) named.set(key, distinctEntities(end, group, entities));
    };
    addGroups(() => "");
    addGroups(({ article }) => article);
  }
  return (end, predicate, { subject, partner, article }) => ({
    own: named.get(keyOf(end, predicate, subject, partner, article)) ?? NONE,
    all: named.get(keyOf(end, predicate, subject, partner)) ?? NONE,
  });
}

/** An entity that is part of another one named is none of its own: both may be one item of the count. */
function distinctEntities(end: CountedEnd, statements: readonly Statement[], entities: Indexed["entities"]): Naming {
  const byEntity = groupBy(statements, (fact) => fact[end]);
  return [...byEntity].flatMap(([id, [first]]) =>
    widerEntity(entities, id, (wider) => byEntity.has(wider)) === undefined ? [first] : [],
  );
}
