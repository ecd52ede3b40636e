import type { z } from "zod";
import type { Issue, Problem } from "../../ground/issue";
import { unknownId } from "../../ground/unknown-id";
import type { Entity } from "../../model/entity";
import type { Indicator } from "../../model/indicator";
import type { Post } from "../../model/post";
import type { Predicate } from "../../model/predicate";
import { aliasesSchema, entitiesSchema, indicatorsSchema, postsSchema, predicatesSchema } from "../../schema/lists";
import type { TextFile } from "../seeds/decode";
import type { Seeds } from "../seeds/gather";
import { checkShape } from "../yaml/check-shape";
import { parseYaml } from "../yaml/parse-yaml";
import { checkLinks, checkWholes, type Unknown } from "./check-links";
import { readList, type SeedList } from "./read-list";

type Aliases = z.infer<typeof aliasesSchema>;

/** The lists of `seeds/`: what facts may name. */
export interface ClosedLists {
  readonly entities: ReadonlyMap<string, Entity>;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly predicates: ReadonlyMap<string, Predicate>;
  readonly posts: ReadonlyMap<string, Post>;
  readonly aliases: Aliases;
  readonly unknown: Unknown;
  /** Where each entry stands, for problems that show only when the facts are read. */
  readonly entityIssue: (id: string, problem: Problem) => Issue;
  readonly aliasIssue: (list: keyof Aliases, index: number, problem: Problem) => Issue;
}

/** The closed lists out of their files, as far as they can be read, and everything that is wrong with them. */
export function readClosedLists(files: Seeds["lists"]): { lists: ClosedLists; issues: Issue[] } {
  const issues: Issue[] = [];
  const entities = readList(files.entities, entitiesSchema, issues);
  const indicators = readList(files.indicators, indicatorsSchema, issues);
  const predicates = readList(files.predicates, predicatesSchema, issues);
  const posts = readList(files.posts, postsSchema, issues);
  const maps = {
    entities: mapById<Entity>(entities),
    indicators: mapById<Indicator>(indicators),
    predicates: mapById<Predicate>(predicates),
    posts: mapById<Post>(posts),
  };
  const known = { entity: maps.entities, indicator: maps.indicators, predicate: maps.predicates, post: maps.posts };
  const read = { entity: entities, indicator: indicators, predicate: predicates, post: posts };
  const unknown: Unknown = (list, id) =>
    known[list].has(id) || read[list].mayHave(id) ? undefined : unknownId(list, id, [...known[list].keys()]);
  issues.push(...checkWholes(entities, unknown), ...checkLinks(indicators, unknown));
  const indexOf = new Map(entities.entries.map(({ id }, index) => [id, index]));
  const entityIssue = (id: string, problem: Problem) => entities.issue(indexOf.get(id) ?? 0, [], problem);
  return { lists: { ...maps, ...readAliases(files.aliases, issues), unknown, entityIssue }, issues };
}

function readAliases(file: TextFile | undefined, issues: Issue[]): Pick<ClosedLists, "aliases" | "aliasIssue"> {
  const none = { aliases: { renamed: [], withdrawn: [], comments: [] }, aliasIssue: neverCalled };
  const parsed = file && parseYaml(file);
  if (parsed === undefined) return none;
  const shaped = "yaml" in parsed ? checkShape(parsed.yaml, aliasesSchema) : parsed;
  if (!("yaml" in parsed) || "issues" in shaped) {
    issues.push(...("issues" in shaped ? shaped.issues : []));
    return none;
  }
  return {
    aliases: shaped.value,
    aliasIssue: (list, index, problem) => parsed.yaml.issue([list, index], problem),
  };
}

function neverCalled(): never {
  throw new Error("a list without entries has no problems in them");
}

function mapById<T extends { readonly id: string }>({ entries }: SeedList<T>): ReadonlyMap<string, T> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}
