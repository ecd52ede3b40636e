import {
  type AnyArticle as Article,
  conflicts,
  type AnyDataset as Dataset,
  type AnyEntity as Entity,
  type AnyFact as Fact,
  type AnyFinding as Finding,
  type AnyIndicator as Indicator,
  type AnyPredicate as Predicate,
} from "../../index";
import { indexById } from "../../list/index-by-id";
import type { ArticleCoverage } from "../../model/coverage";
import { type Names, nameOf } from "../../wording/name-of";

/** A file that the site offers. */
export interface Download {
  readonly name: string;
  readonly href: string;
  readonly bytes: number;
}

/** Where the page leads to; every address is relative to it. */
export interface ExplorerLinks {
  /** The reference of the library. */
  readonly api: string;
  /** The folder with one JSON file a fact, ending in a slash; left out, facts have no such link. */
  readonly factFiles?: string;
  /** What the address of a rule's page begins with; left out, rules have none. */
  readonly rulePages?: string;
  /** A picture of the page for links to it that are shared; left out, there is none. */
  readonly image?: string;
  readonly downloads: readonly Download[];
}

/** What every part of the page is made from: the data, with look-ups by id. */
export interface Page {
  readonly data: Dataset;
  readonly links: ExplorerLinks;
  readonly coverage: ArticleCoverage;
  readonly nameOf: Names;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly articles: ReadonlyMap<string, Article>;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly predicates: ReadonlyMap<string, Predicate>;
  readonly facts: ReadonlyMap<string, Fact>;
  /** The findings that touch a fact. */
  readonly findings: ReadonlyMap<string, readonly Finding[]>;
  /** What does not agree, contradictions first. */
  readonly disagreements: readonly Finding[];
  /** What is worth knowing, and no disagreement. */
  readonly notes: readonly Finding[];
}

export function pageOf(data: Dataset, links: ExplorerLinks, coverage: ArticleCoverage): Page {
  const found = conflicts(data);
  return {
    data,
    links,
    coverage,
    nameOf: (id) => nameOf(data, id),
    entities: indexById(data.entities),
    articles: indexById(data.articles),
    indicators: indexById(data.indicators),
    predicates: indexById(data.predicates),
    facts: indexById(data.facts),
    findings: new Map(data.facts.map(({ id }) => [id, conflicts(data, id)])),
    disagreements: found.filter(({ verdict }) => verdict !== "note"),
    notes: found.filter(({ verdict }) => verdict === "note"),
  };
}
