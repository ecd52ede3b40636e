import {
  type Article,
  conflicts,
  type Dataset,
  type Entity,
  type Fact,
  type Finding,
  type Indicator,
  type Predicate,
} from "../../index";
import type { Coverage } from "../../pipeline/check/coverage";

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
    entities: byId(data.entities),
    articles: byId(data.articles),
    indicators: byId(data.indicators),
    predicates: byId(data.predicates),
    facts: byId(data.facts),
    findings: new Map(data.facts.map(({ id }) => [id, conflicts(data, id)])),
  };
}

/** The name of an entity; an id that the data does not have stays as it is. */
export function nameOf({ entities }: Page, id: string): string {
  return entities.get(id)?.name ?? id;
}

function byId<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}
