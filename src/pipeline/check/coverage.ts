import { entitiesOf } from "../../fact/entities-of";
import type { Issue } from "../../ground/issue";
import { type NamePlace, nameFinder } from "../../ground/names";
import type { ArticleCoverage, NumberCoverage } from "../../model/coverage";
import type { Entity, EntityType } from "../../model/entity";
import { position } from "../../text/position";
import { contains, type TextSpan } from "../../text/text-span";
import { quoted } from "../../text/visible";
import type { Curated, CuratedArticle } from "../curate/reading";
import { findNumberWords } from "./find-number-words";

/** How much of the articles is accounted for. */
export interface Coverage {
  /** In all bodies. */
  readonly numbers: NumberCoverage;
  /** In the body of each article. */
  readonly articles: ArticleCoverage;
  /** Places that name a person, organisation, agreement, event or programme of `seeds/entities.yaml`. */
  readonly names: number;
}

/** What every article that names one must have a fact of. */
export const NAMED: readonly EntityType[] = ["person", "organisation", "agreement", "event", "programme"];

/**
 * How far every number and name of the bodies is read by a fact or ignored with a reason; what is not is a problem.
 * Where a fact has a problem of its own, what it would have read is not asked for, and entities that nobody names are
 * told only of `complete` seeds: both would but echo what is reported already.
 */
export function cover({ lists, articles }: Curated, complete: boolean): { coverage: Coverage; issues: Issue[] } {
  const entities = [...lists.entities.values()];
  const findNames = nameFinder(entities.filter(({ type }) => NAMED.includes(type)));
  const results = articles.map((article) => coverArticle(article, findNames(article.body.text)));
  const total = (count: (result: CoveredArticle) => number) => results.reduce((sum, result) => sum + count(result), 0);
  return {
    coverage: {
      numbers: {
        all: total(({ numbers }) => numbers.all),
        read: total(({ numbers }) => numbers.read),
        ignored: total(({ numbers }) => numbers.ignored),
      },
      articles: Object.fromEntries(results.map(({ id, numbers }) => [id, numbers])),
      names: total(({ names }) => names),
    },
    issues: [
      ...results.flatMap((result) => result.issues),
      ...(complete ? unusedEntities(entities, articles, lists) : []),
    ],
  };
}

interface CoveredArticle {
  readonly id: string;
  readonly numbers: NumberCoverage;
  readonly names: number;
  readonly issues: readonly Issue[];
}

function coverArticle(curated: CuratedArticle, namePlaces: readonly NamePlace[]): CoveredArticle {
  const { body, read, ignored, excused } = curated;
  const inBody = ({ start, end }: TextSpan) => start >= body.start && end <= body.end;
  const numbers = findNumberWords(body.text).filter(inBody);
  const names = namePlaces.filter(inBody);
  const named = entitiesNamedIn(curated);
  const excusedIds = new Set(excused.flatMap(({ ids }) => ids));
  const excusedSpans = excused.flatMap(({ spans }) => spans);
  const unread = numbers.filter((number) => !read.some((span) => contains(span, number)));
  const unnamed = names.filter(({ ids }) => !ids.some((id) => named.has(id)));
  const open = [...unread, ...unnamed];
  const isExcused = (place: TextSpan & { ids?: readonly string[] }) =>
    place.ids?.some((id) => excusedIds.has(id)) || excusedSpans.some((span) => contains(span, place));
  const lost = open.filter((place) => !ignored.some((span) => contains(span, place)) && !isExcused(place));
  const idle = ignored.filter((span) => !open.some((place) => contains(span, place)));
  return {
    id: curated.article.id,
    numbers: {
      all: numbers.length,
      read: numbers.length - unread.length,
      ignored: unread.filter((place) => !lost.includes(place)).length,
    },
    names: names.length,
    issues: [...lost.map((place) => uncovered(place, curated)), ...idle.map(({ place }) => ({ ...place, ...IDLE }))],
  };
}

function entitiesNamedIn({ article, facts }: CuratedArticle): ReadonlySet<string> {
  return new Set([...article.reportedBy, ...facts.flatMap(entitiesOf)]);
}

function uncovered(
  place: TextSpan & { words: string; ids?: readonly string[] },
  { body, curation }: CuratedArticle,
): Issue {
  return {
    file: body.path,
    ...position(body.text, place.start),
    found: place.ids ? `${quoted(place.words)} (${place.ids.join(", ")})` : quoted(place.words),
    expected: place.ids
      ? "a fact of this article that names it"
      : "words that a fact of this article was read from: a figure, a time, an ordinal or a ranking",
    fix: `curate the fact in ${curation}, or list the words there under ignored with the reason`,
  };
}

const IDLE = {
  found: "an ignored entry that nothing needs",
  expected: "words with a number, a date or a name that no fact was read from",
  fix: "take the entry away",
};

function unusedEntities(
  entities: readonly Entity[],
  articles: readonly CuratedArticle[],
  lists: Curated["lists"],
): Issue[] {
  const used = new Set(articles.flatMap((article) => [...entitiesNamedIn(article)]));
  for (const { partOf } of entities) if (partOf !== undefined) used.add(partOf);
  return entities
    .filter(({ id }) => !used.has(id))
    .map(({ id }) =>
      lists.entityIssue(id, {
        found: `"${id}", which no fact names`,
        expected: "entities that a fact names or that another is part of",
        fix: "take the entry away, or curate the fact that names it",
      }),
    );
}
