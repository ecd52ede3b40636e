import type { z } from "zod";
import type { Issue, Problem } from "../../ground/issue";
import { unknownId } from "../../ground/unknown-id";
import { compareText } from "../../list/compare-text";
import type { Entity } from "../../model/entity";
import type { Indicator } from "../../model/indicator";
import type { Post } from "../../model/post";
import type { Predicate } from "../../model/predicate";
import { aliasesSchema, entitiesSchema, indicatorsSchema, postsSchema, predicatesSchema } from "../../schema/lists";
import type { TextFile } from "../seeds/decode";
import type { Seeds } from "../seeds/gather";
import { checkShape } from "../yaml/check-shape";
import { type Path, parseYaml, type YamlFile } from "../yaml/parse-yaml";

/** The lists of `seeds/`: what facts may name. */
export interface ClosedLists {
  readonly entities: ReadonlyMap<string, Entity>;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly predicates: ReadonlyMap<string, Predicate>;
  readonly posts: ReadonlyMap<string, Post>;
  readonly aliases: z.infer<typeof aliasesSchema>;
  /** Where each entry stands, for problems that show only when the facts are read. */
  readonly entityIssue: (id: string, problem: Problem) => Issue;
  readonly aliasIssue: (list: keyof z.infer<typeof aliasesSchema>, index: number, problem: Problem) => Issue;
}

/** The closed lists out of their files, as far as they have their shape, and everything that is wrong with them. */
export function readClosedLists(files: Seeds["lists"]): { lists: ClosedLists | undefined; issues: Issue[] } {
  const issues: Issue[] = [];
  const entities = readList(files.entities, entitiesSchema, issues);
  const indicators = readList(files.indicators, indicatorsSchema, issues);
  const predicates = readList(files.predicates, predicatesSchema, issues);
  const posts = readList(files.posts, postsSchema, issues);
  const aliases = readFile(files.aliases, aliasesSchema, issues);
  if (!entities || !indicators || !predicates || !posts || !aliases) return { lists: undefined, issues };
  issues.push(...checkWholes(entities), ...checkLinks(indicators, predicates.value));
  const indexOf = new Map(entities.value.map(({ id }, index) => [id, index]));
  return {
    lists: {
      entities: byId<Entity>(entities.value),
      indicators: byId<Indicator>(indicators.value),
      predicates: byId<Predicate>(predicates.value),
      posts: byId<Post>(posts.value),
      aliases: aliases.value,
      entityIssue: (id, problem) => entities.yaml.issue([indexOf.get(id) ?? 0], problem),
      aliasIssue: (list, index, problem) => aliases.yaml.issue([list, index], problem),
    },
    issues,
  };
}

interface Read<T> {
  readonly yaml: YamlFile;
  readonly value: T;
}

function readFile<S extends z.ZodType>(file: TextFile, schema: S, issues: Issue[]): Read<z.output<S>> | undefined {
  const parsed = parseYaml(file);
  if ("issues" in parsed) return void issues.push(...parsed.issues);
  const shaped = checkShape(parsed.yaml, schema);
  if ("issues" in shaped) return void issues.push(...shaped.issues);
  return { yaml: parsed.yaml, value: shaped.value };
}

function readList<T extends { id: string }>(
  file: TextFile,
  schema: z.ZodType<T[]>,
  issues: Issue[],
): Read<T[]> | undefined {
  const list = readFile(file, schema, issues);
  list?.value.forEach(({ id }, index) => {
    const before = list.value[index - 1]?.id;
    if (before !== undefined && compareText(before, id) >= 0)
      issues.push(list.yaml.issue([index, "id"], misplaced(before, id)));
  });
  return list;
}

function misplaced(before: string, id: string): Problem {
  return before === id
    ? { found: `"${id}" twice`, expected: "each id once", fix: "keep one of the two entries" }
    : {
        found: `"${id}" after "${before}"`,
        expected: "entries sorted by id, each id once",
        fix: "move the entry to its place",
      };
}

function checkWholes({ yaml, value }: Read<readonly { id: string; partOf?: string }[]>): Issue[] {
  const whole = new Map(value.map(({ id, partOf }) => [id, partOf]));
  return value.flatMap(({ id, partOf }, index) => {
    if (partOf === undefined) return [];
    if (!whole.has(partOf)) return [yaml.issue([index, "partOf"], unknownId("entity", partOf, [...whole.keys()]))];
    return isItsOwnPart(id, whole) ? [yaml.issue([index, "partOf"], circular(id))] : [];
  });
}

function isItsOwnPart(id: string, whole: ReadonlyMap<string, string | undefined>): boolean {
  const seen = new Set<string>();
  for (let at = whole.get(id); at !== undefined && !seen.has(at); at = whole.get(at)) {
    if (at === id) return true;
    seen.add(at);
  }
  return false;
}

const circular = (id: string): Problem => ({
  found: `"${id}", which becomes a part of itself`,
  expected: "wholes that do not run in a circle",
  fix: "take one partOf of the circle away",
});

type Listed = z.output<typeof indicatorsSchema>[number];

/** Every link of an indicator leads to another indicator, or to a predicate. */
function checkLinks({ yaml, value }: Read<readonly Listed[]>, predicates: readonly { id: string }[]): Issue[] {
  const [indicators, verbs] = [value, predicates].map((list) => list.map(({ id }) => id));
  return value.flatMap((indicator, index) => {
    const { sumOf = [], growthOf, shareOf, cumulates, countsObjectsOf, countsSubjectsOf } = indicator;
    const check = (
      known: string[] | undefined,
      list: Parameters<typeof unknownId>[0],
      path: Path,
      target: string | undefined,
    ) =>
      target === undefined || known?.includes(target) ? [] : [yaml.issue(path, unknownId(list, target, known ?? []))];
    return [
      ...sumOf.flatMap((target, part) => check(indicators, "indicator", [index, "sumOf", part], target)),
      ...Object.entries({ growthOf, shareOf, cumulates }).flatMap(([key, target]) =>
        check(indicators, "indicator", [index, key], target),
      ),
      ...Object.entries({ countsObjectsOf, countsSubjectsOf }).flatMap(([key, target]) =>
        check(verbs, "predicate", [index, key], target),
      ),
    ];
  });
}

function byId<T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> {
  return new Map(list.map((entry) => [entry.id, entry]));
}
