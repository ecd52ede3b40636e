import type { EventFact, Fact, Observation, Role, Statement } from "../model/fact";

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
      return `${fact.indicator}.${partiesOf(fact)}.${periodToken(fact.period?.edtf)}`;
    case "role":
      return `role.${fact.person}.${fact.post}`;
    case "event":
      return `event.${fact.event}`;
    case "statement":
      return `${fact.predicate}.${partiesOf(fact)}.${fact.object}`;
  }
}

function partiesOf({ subject, partner }: { readonly subject: string; readonly partner?: string }): string {
  return partner === undefined ? subject : `${subject}-${partner}`;
}

/** The time as a part of an id: `2024`, `2024-01--2024-07`, `from-2005`, `to-2060`, `2023-10-19-or-2023-12-31`, `undated`. */
export function periodToken(edtf: string | undefined): string {
  if (edtf === undefined) return "undated";
  const open = edtf.replace(/^\[(.*)\.\.(.*)\]$/, (_, first, last) => `${first || ".."}~${last || ".."}`);
  const [first = "", last] = open.split(/[/~]/);
  if (last === undefined) return first;
  if (first === "..") return `to-${last}`;
  if (last === "..") return `from-${first}`;
  return `${first}${open.includes("~") ? "-or-" : "--"}${last}`;
}
