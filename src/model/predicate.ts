import type { Ids } from "./ids";

/**
 * What a statement asserts, from a closed list.
 * @category Data
 * @since 1.0.0
 */
export interface Predicate<I extends Ids = Ids> {
  readonly id: I["predicate"];
  readonly title: string;
  /** The verb phrase of a sentence, with "the partner", "the object" and "the scope" where their names go. */
  readonly phrase?: string;
  /** The same after "will", "may" and "is to". */
  readonly infinitive?: string;
  /** Only one subject can hold it for one object, partner and scope at a time. */
  readonly exclusive: boolean;
  /** Whether a statement with it names a partner. */
  readonly partner: boolean;
  /** It tells of something that happens at a time ("launched"), not of what holds throughout one. */
  readonly once: boolean;
  /** A place in an order ("largest"): a statement with it always keeps the article's wording. */
  readonly ranking: boolean;
}
