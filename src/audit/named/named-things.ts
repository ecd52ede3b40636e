import { groupBy } from "../../list/group-by";
import type { Observation, Statement } from "../../model/fact";
import type { Indexed } from "../rule";
import { widerEntity } from "./wider-entity";

/** What of a statement is counted: for "the agreement covers trade" its objects; "Eni operates in Kazakhstan", its subjects. */
export type Side = "object" | "subject";

/** For each distinct thing that is named, the first statement that names it. */
type Named = readonly Statement[];

/** The things named on a side of a predicate, for what a figure counts: in its own article, and in all. */
export type NamedThings = (side: Side, predicate: string, count: Observation) => { own: Named; all: Named };

const NONE: Named = [];

/** The look-up, out of reported statements: what is planned or possible is not there to be counted. */
export function nameThings({ statements, entities, predicates }: Indexed): NamedThings {
  const named = new Map<string, Named>();
  const keyOf = (side: Side, predicate: string, counted: string, partner: string | undefined, article = "") =>
    [side, predicate, counted, (predicates.get(predicate)?.partner && partner) || "", article].join("\n");
  const reported = statements.filter(({ status }) => status === undefined);
  for (const side of ["object", "subject"] as const) {
    const counted = (fact: Statement) => (side === "object" ? fact.subject : fact.object);
    const addGroups = (articleOf: (fact: Statement) => string) => {
      const groups = groupBy(reported, (fact) =>
        keyOf(side, fact.predicate, counted(fact), fact.partner, articleOf(fact)),
      );
      for (const [key, group] of groups) named.set(key, distinctThings(side, group, entities));
    };
    addGroups(() => "");
    addGroups(({ article }) => article);
  }
  return (side, predicate, { subject, partner, article }) => ({
    own: named.get(keyOf(side, predicate, subject, partner, article)) ?? NONE,
    all: named.get(keyOf(side, predicate, subject, partner)) ?? NONE,
  });
}

/** A thing that is part of another thing named is none of its own: both may be one item of the count. */
function distinctThings(side: Side, statements: readonly Statement[], entities: Indexed["entities"]): Named {
  const byThing = groupBy(statements, (fact) => fact[side]);
  return [...byThing].flatMap(([id, [first]]) =>
    widerEntity(entities, id, (wider) => byThing.has(wider)) === undefined ? [first] : [],
  );
}
