import type { Article } from "../model/article";
import type { Dataset } from "../model/dataset";
import type { Entity } from "../model/entity";
import type { EventFact, Fact, Role, Statement } from "../model/fact";
import type { Check } from "../model/finding";
import type { Ids } from "../model/ids";
import type { Indicator } from "../model/indicator";
import type { Predicate } from "../model/predicate";
import type { RuleId } from "../model/rule-id";
import type { Names } from "../wording/name-of";
import type { Figure } from "./figures/figure";
import type { FiguresByPlace } from "./figures/figures-by-place";

/**
 * The parts of a dataset that the audit reads.
 * @category Auditing
 * @since 1.0.0
 */
export type AuditInput<I extends Ids = Ids> = Pick<
  Dataset<I>,
  "articles" | "entities" | "indicators" | "predicates" | "observations" | "roles" | "events" | "statements"
>;

/** The same, indexed once for all rules. Facts stand in the order of their ids, whatever the order they came in. */
export interface Indexed {
  readonly articles: ReadonlyMap<string, Article>;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly nameOf: Names;
  readonly indicators: ReadonlyMap<string, Indicator>;
  /** The indicators that are the growth of an indicator, by its id. */
  readonly growthsOf: ReadonlyMap<string, readonly Indicator[]>;
  readonly predicates: ReadonlyMap<string, Predicate>;
  /** The figures that are reported: what is planned, possible or a target says nothing of what has been measured. */
  readonly figures: readonly Figure[];
  readonly places: FiguresByPlace;
  readonly roles: readonly Role[];
  readonly events: readonly EventFact[];
  readonly statements: readonly Statement[];
  readonly facts: readonly Fact[];
  /** The text of each article by its id; `undefined` if the texts are not at hand. */
  readonly texts: ReadonlyMap<string, string> | undefined;
}

/** A check before it carries the name of its rule; `of` is what the rule was applied to. */
export interface Outcome extends Omit<Check, "id" | "rule"> {
  readonly of: string;
}

/** One rule. It follows links, flags and keys, and knows no article, entity, indicator or predicate. */
export interface Rule {
  readonly id: RuleId;
  /** What data must have for the rule to find anything to check: said if it has not. */
  readonly needs: string;
  /** Whether it reads the texts of the articles, so that it is silent without them. */
  readonly readsTexts?: true;
  readonly check: (input: Indexed) => Outcome[];
}
