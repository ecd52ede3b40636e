import type { KnownIds } from "../../data/ids";
import type { Article as AnyArticle } from "../model/article";
import type { Dataset as AnyDataset, DatasetFile as AnyDatasetFile } from "../model/dataset";
import type { Entity as AnyEntity, EntityType } from "../model/entity";
import type {
  EventFact as AnyEventFact,
  Fact as AnyFact,
  FactBase as AnyFactBase,
  Observation as AnyObservation,
  Role as AnyRole,
  Statement as AnyStatement,
} from "../model/fact";
import type {
  Check as AnyCheck,
  Finding as AnyFinding,
  FindingSide as AnyFindingSide,
  Repair as AnyRepair,
} from "../model/finding";
import type { Ids } from "../model/ids";
import type { Indicator as AnyIndicator } from "../model/indicator";
import type { Post as AnyPost } from "../model/post";
import type { Predicate as AnyPredicate } from "../model/predicate";

// The model's types under the names that people import: without an argument, those of the embedded dataset.

export type { KnownIds };

/**
 * The embedded dataset, with its ids as literal types; {@link AnyDataset} is any version, a subset or own data.
 * @category Data
 * @since 1.0.0
 */
export type Dataset<I extends Ids = KnownIds> = AnyDataset<I>;

/**
 * The embedded dataset as a file has it, each fact once.
 * @category Data
 * @since 1.0.0
 */
export type DatasetFile<I extends Ids = KnownIds> = AnyDatasetFile<I>;

/**
 * An article of the embedded dataset.
 * @category Data
 * @since 1.0.0
 */
export type Article<I extends Ids = KnownIds> = AnyArticle<I>;

/**
 * Something that the facts of the embedded dataset name.
 * @category Data
 * @since 1.0.0
 */
export type Entity<I extends Ids = KnownIds, T extends EntityType = EntityType> = AnyEntity<I, T>;

/**
 * An indicator of the embedded dataset.
 * @category Data
 * @since 1.0.0
 */
export type Indicator<I extends Ids = KnownIds> = AnyIndicator<I>;

/**
 * A predicate of the embedded dataset.
 * @category Data
 * @since 1.0.0
 */
export type Predicate<I extends Ids = KnownIds> = AnyPredicate<I>;

/**
 * A post of the embedded dataset.
 * @category Data
 * @since 1.0.0
 */
export type Post<I extends Ids = KnownIds> = AnyPost<I>;

/**
 * What every fact of the embedded dataset has.
 * @category Data
 * @since 1.0.0
 */
export type FactBase<I extends Ids = KnownIds> = AnyFactBase<I>;

/**
 * Any fact of the embedded dataset; `kind` tells which.
 * @category Data
 * @since 1.0.0
 */
export type Fact<I extends Ids = KnownIds> = AnyFact<I>;

/**
 * A figure of the embedded dataset.
 * @category Data
 * @since 1.0.0
 */
export type Observation<I extends Ids = KnownIds> = AnyObservation<I>;

/**
 * A person in a post, of the embedded dataset.
 * @category Data
 * @since 1.0.0
 */
export type Role<I extends Ids = KnownIds> = AnyRole<I>;

/**
 * A passage of the embedded dataset that tells of an event.
 * @category Data
 * @since 1.0.0
 */
export type EventFact<I extends Ids = KnownIds> = AnyEventFact<I>;

/**
 * An assertion of the embedded dataset that is neither figure, role nor event.
 * @category Data
 * @since 1.0.0
 */
export type Statement<I extends Ids = KnownIds> = AnyStatement<I>;

/**
 * What the audit found in the embedded dataset.
 * @category Auditing
 * @since 1.0.0
 */
export type Finding<I extends Ids = KnownIds> = AnyFinding<I>;

/**
 * One figure or computation that a finding of the embedded dataset holds against others.
 * @category Auditing
 * @since 1.0.0
 */
export type FindingSide<I extends Ids = KnownIds> = AnyFindingSide<I>;

/**
 * One check that the audit made of the embedded dataset.
 * @category Auditing
 * @since 1.0.0
 */
export type Check<I extends Ids = KnownIds> = AnyCheck<I>;

/**
 * The one change of scale that would make a failing sum of the embedded dataset agree.
 * @category Auditing
 * @since 1.0.0
 */
export type Repair<I extends Ids = KnownIds> = AnyRepair<I>;
