import type { EventFact, Fact, Observation, Role, Statement } from "../model/fact";
import { periodToken } from "../time/period-token";

/** The fields that an id is derived from. */
export type Keyed =
  | Pick<Observation, "kind" | "indicator" | "subject" | "partner" | "period" | "article">
  | Pick<Role, "kind" | "person" | "post" | "article">
  | Pick<EventFact, "kind" | "event" | "article">
  | Pick<Statement, "kind" | "predicate" | "subject" | "partner" | "object" | "article">;

/** The id that a fact's fields give it; a key that returns in one article has its number, `again`, behind it. */
export function factId(fact: Keyed, again?: string): Fact["id"] {
  return `${keyOf(fact)}.${fact.article}${again === undefined ? "" : `-${again}`}`;
}

function keyOf(fact: Keyed): string {
  switch (fact.kind) {
    case "observation":
      return `${fact.indicator}.${partyIds(fact)}.${periodToken(fact.period?.edtf)}`;
    case "role":
      return `role.${fact.person}.${fact.post}`;
    case "event":
      return `event.${fact.event}`;
    case "statement":
      return `${fact.predicate}.${partyIds(fact)}.${fact.object}`;
  }
}

function partyIds({ subject, partner }: { readonly subject: string; readonly partner?: string }): string {
  return partner === undefined ? subject : `${subject}-${partner}`;
}
