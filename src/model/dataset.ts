import type { Article } from "./article";
import type { Entity } from "./entity";
import type { EventFact, Fact, Observation, Role, Statement } from "./fact";
import type { Finding } from "./finding";
import type { Ids } from "./ids";
import type { Indicator } from "./indicator";
import type { Post } from "./post";
import type { Predicate } from "./predicate";

/**
 * An id that was renamed: `from` still resolves, to `to`.
 * @category Data
 * @since 1.0.0
 */
export interface Alias {
  readonly from: string;
  readonly to: string;
}

/**
 * The tombstone of a fact that was withdrawn; its id is never used again.
 * @category Data
 * @since 1.0.0
 */
export interface Withdrawal {
  readonly id: string;
  readonly reason: string;
}

/**
 * A whole dataset. Everything in it is plain data: it survives JSON unchanged.
 *
 * Its ids are any text here; the embedded dataset has them as literal types.
 * @category Data
 * @since 1.0.0
 */
export interface Dataset<I extends Ids = Ids> {
  /** The version of the package that carried it. */
  readonly version: string;
  /**
   * Where its versions stand on the web: the fact with an id is at `{homepage}v{version}/#{id}`. Absent for data that no
   * site shows, as for articles of one's own.
   */
  readonly homepage?: string;
  /** SHA-256 over the canonical JSON of every field but notes, labels and comments. */
  readonly hash: string;
  /** The day by which the latest article was published. */
  readonly latestArticle: string;
  readonly articles: readonly Article<I>[];
  readonly entities: readonly Entity<I>[];
  readonly indicators: readonly Indicator<I>[];
  readonly predicates: readonly Predicate<I>[];
  readonly posts: readonly Post<I>[];
  readonly observations: readonly Observation<I>[];
  readonly roles: readonly Role<I>[];
  readonly events: readonly EventFact<I>[];
  readonly statements: readonly Statement<I>[];
  /** The four kinds together: observations, roles, events, statements. */
  readonly facts: readonly Fact<I>[];
  readonly findings: readonly Finding<I>[];
  readonly aliases: readonly Alias[];
  readonly withdrawn: readonly Withdrawal[];
}

/**
 * A dataset as a file has it: each fact once, in the list of its kind.
 * @category Data
 * @since 1.0.0
 */
export type DatasetFile<I extends Ids = Ids> = Omit<Dataset<I>, "facts">;
