import type { Ids } from "./ids";

/**
 * What an entity is. A country, and the European Union, is a place that can also act.
 * @category Data
 * @since 1.0.0
 */
export type EntityType = "person" | "organisation" | "place" | "agreement" | "event" | "programme" | "topic";

/**
 * Something that facts name. It carries names only: whatever is asserted about it is a fact.
 * @category Data
 * @since 1.0.0
 */
export interface Entity<I extends Ids = Ids, T extends EntityType = EntityType> {
  readonly id: T extends EntityType ? I[T] : never;
  readonly type: T;
  /** As an article spells it; for an event without a name of its own, a description. */
  readonly name: string;
  /** As a sentence names it, if not as `name`: "the European Union". */
  readonly inText?: string;
  /** Other spellings and wordings that the articles use. */
  readonly aliases?: readonly string[];
  /** The wider entity (city–country, meeting–series, narrow–wide topic): our grouping, not an article's claim. */
  readonly partOf?: I["entity"];
  /** ISO 3166-1 alpha-2 for a country, `EU` for the European Union. */
  readonly code?: string;
}
