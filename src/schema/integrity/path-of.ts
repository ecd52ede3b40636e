import type { Fact } from "../../model/fact";

const LIST_OF_KIND = { observation: "observations", role: "roles", event: "events", statement: "statements" } as const;

/** The way to a fact, or to one of its fields. */
export function pathOf({ kind, id }: Pick<Fact, "kind" | "id">, ...fields: readonly string[]): string[] {
  return [LIST_OF_KIND[kind], id, ...fields];
}

/** The quote of a fact and what it has of context: its words. */
export function evidenceIn({ quote, context = [] }: Pick<Fact, "quote" | "context">): readonly Fact["quote"][] {
  return [quote, ...context];
}
