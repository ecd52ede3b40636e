import { conflicts } from "../../index";
import { indexById } from "../../list/index-by-id";
import type { Article } from "../../model/article";
import type { Dataset } from "../../model/dataset";
import type { Entity } from "../../model/entity";
import type { Fact } from "../../model/fact";
import type { Finding } from "../../model/finding";
import type { Indicator } from "../../model/indicator";
import type { Predicate } from "../../model/predicate";
import type { Coverage } from "../../pipeline/check/coverage";
import { type Names, nameOf } from "../../wording/name-of";

/** How much of each article is read, by its id. */
export type ArticleCoverage = Coverage["articles"];

/** Where the page leads to; every address is relative to it. */
export interface ExplorerLinks {
  /** The reference of the library. */
  readonly api: string;
  /** The folder with one JSON file a fact, ending in a slash; left out, facts have no such link. */
  readonly factFiles?: string;
  readonly downloads: readonly { readonly label: string; readonly href: string }[];
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
}

export function pageOf(data: Dataset, links: ExplorerLinks, coverage: ArticleCoverage): Page {
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
  };
}
