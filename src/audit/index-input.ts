import { groupBy } from "../list/group-by";
import type { Article } from "../model/article";
import { namesInText } from "../wording/name-in-text";
import { figureOf } from "./figures/figure";
import { placeFigures } from "./figures/figures-by-place";
import type { AuditInput, Indexed } from "./rule";

interface WithId {
  readonly id: string;
}

/** What all rules look things up in, built once. A figure whose indicator the data does not have is left out. */
export function indexInput(data: AuditInput, texts: ReadonlyMap<string, string> | undefined): Indexed {
  const indicators = mapById(sortById(data.indicators));
  const observations = sortById(data.observations);
  const [roles, events, statements] = [sortById(data.roles), sortById(data.events), sortById(data.statements)];
  const figures = observations.flatMap((fact) => {
    const indicator = fact.status === undefined ? indicators.get(fact.indicator) : undefined;
    return indicator ? [figureOf(fact, indicator)] : [];
  });
  const named = { ...data, posts: [] };
  return {
    articles: mapById<Article>(sortById(data.articles)),
    entities: mapById(data.entities),
    nameOf: namesInText(named),
    indicators,
    growthsOf: groupBy(sortById(data.indicators), ({ growthOf }) => growthOf ?? ""),
    predicates: mapById(data.predicates),
    figures,
    places: placeFigures(figures),
    roles,
    events,
    statements,
    facts: [...observations, ...roles, ...events, ...statements],
    texts,
  };
}

function mapById<T extends WithId>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}

/** By code units, so that no rule depends on the order in which facts come. */
function sortById<T extends WithId>(items: readonly T[]): T[] {
  return [...items].sort((a, b) => (a.id < b.id ? -1 : Number(a.id > b.id)));
}
