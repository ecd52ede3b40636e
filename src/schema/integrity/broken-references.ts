import { indexById } from "../../list/index-by-id";
import type { Dataset } from "../../model/dataset";
import type { EntityType } from "../../model/entity";
import type { Fact, FactKind } from "../../model/fact";
import type { DatasetProblem } from "../dataset-problem";
import { pathOf } from "./path-of";

type List = "articles" | "entities" | "indicators" | "predicates" | "posts";

/** A field that names an entry of a list; of an entity, those types alone if any are given. */
interface ReferenceField {
  readonly field: string;
  readonly to: List;
  readonly types?: readonly EntityType[];
}

const SPEAKERS = ["person", "organisation", "place", "event"] as const;

const OF_EVERY_FACT: readonly ReferenceField[] = [
  { field: "article", to: "articles" },
  { field: "saidBy", to: "entities", types: SPEAKERS },
];

/** What the fields of each kind of fact lead to. */
const OF_KIND: Readonly<Record<FactKind, readonly ReferenceField[]>> = {
  observation: [
    { field: "indicator", to: "indicators" },
    { field: "subject", to: "entities" },
    { field: "partner", to: "entities", types: ["place"] },
  ],
  role: [
    { field: "person", to: "entities", types: ["person"] },
    { field: "post", to: "posts" },
    { field: "organisation", to: "entities", types: ["organisation", "place"] },
  ],
  event: [
    { field: "event", to: "entities", types: ["event"] },
    { field: "place", to: "entities", types: ["place", "organisation"] },
    { field: "participants", to: "entities" },
    { field: "topics", to: "entities" },
  ],
  statement: [
    { field: "subject", to: "entities" },
    { field: "partner", to: "entities", types: ["place"] },
    { field: "predicate", to: "predicates" },
    { field: "object", to: "entities" },
    { field: "scope", to: "entities" },
  ],
};

const OF_ARTICLE: readonly ReferenceField[] = [{ field: "reportedBy", to: "entities", types: SPEAKERS }];

/** Every id that a fact or an article names and that leads nowhere, or to an entity of a type that cannot stand there. */
export function brokenReferences(data: Dataset): DatasetProblem[] {
  const ofFact = (fact: Fact) =>
    [...OF_EVERY_FACT, ...OF_KIND[fact.kind]].flatMap((reference) =>
      checkReference(fact, reference, pathOf(fact), data),
    );
  const ofArticle = (article: Dataset["articles"][number]) =>
    OF_ARTICLE.flatMap((reference) => checkReference(article, reference, ["articles", article.id], data));
  return [...data.facts.flatMap(ofFact), ...data.articles.flatMap(ofArticle)];
}

function checkReference(
  entry: object,
  { field, to, types }: ReferenceField,
  path: readonly string[],
  data: Dataset,
): DatasetProblem[] {
  const named = (entry as Readonly<Record<string, string | readonly string[] | undefined>>)[field] ?? [];
  return [named].flat().flatMap((id) => {
    const target = indexById<{ readonly id: string; readonly type?: string }>(data[to]).get(id);
    if (target === undefined) return [nowhere([...path, field], id, to)];
    const fits = types === undefined || types.some((type) => type === target.type);
    return fits ? [] : [ofOtherType([...path, field], id, target.type ?? "", types)];
  });
}

/** The problem of an id that its list does not have. */
export function nowhere(path: readonly string[], id: string, list: string): DatasetProblem {
  return {
    path,
    found: `${JSON.stringify(id)}, which is not in the data`,
    expected: `an id of ${list}`,
    fix: `add it to ${list}, or name another`,
  };
}

function ofOtherType(path: readonly string[], id: string, type: string, types: readonly EntityType[]): DatasetProblem {
  return { path, found: `"${id}" (${type})`, expected: types.join(" or "), fix: "name an entity of that type" };
}
