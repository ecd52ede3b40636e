import type * as z from "zod";
import { entitiesOf } from "../fact/entities-of";
import { withFacts } from "../fact/with-facts";
import type { Dataset } from "../model/dataset";
import type { Fact } from "../model/fact";
import { datasetFileSchema } from "./dataset";

/**
 * Why some data is not a dataset: every problem, each with the way to it.
 * @category Schema
 * @since 1.0.0
 */
export class DatasetError extends Error {
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super(
      `not a dataset:\n${problems.slice(0, 20).join("\n")}${problems.length > 20 ? `\n… and ${problems.length - 20} more` : ""}`,
    );
    this.name = "DatasetError";
    this.problems = problems;
  }
}

/**
 * The data as a {@link Dataset}, whose ids are plain strings.
 *
 * For data that came from elsewhere: an older version's `dataset.json`, a subset, your own. Checks every field, that ids
 * are unique, and that what facts name is there. Throws {@link DatasetError} with all problems.
 * @category Schema
 * @since 1.0.0
 * @example
 * parseDataset(JSON.parse(JSON.stringify(dataset))).articles.length; // => 5
 */
export function parseDataset(data: unknown): Dataset {
  const result = datasetFileSchema.safeParse(data);
  if (!result.success) throw new DatasetError(problemsOf(result.error));
  const { facts: given, ...file } = result.data;
  const parsed = withFacts(file);
  const problems = [...repeatedIds(parsed), ...brokenLinks(parsed), ...(given ? otherFacts(given, parsed.facts) : [])];
  if (problems.length > 0) throw new DatasetError(problems);
  return parsed;
}

/** The problems that a schema found, each with the way to it. */
export function problemsOf({ issues }: Pick<z.ZodError, "issues">): string[] {
  return issues.map(({ path, message }) => `${path.join(" › ") || "dataset"}: ${message}`);
}

function repeatedIds(data: Dataset): string[] {
  const { articles, entities, indicators, predicates, posts, findings } = data;
  const facts = [...data.observations, ...data.roles, ...data.events, ...data.statements];
  return Object.entries({ articles, entities, indicators, predicates, posts, findings, facts }).flatMap(
    ([list, rows]) => {
      const seen = new Set<string>();
      return rows.flatMap(({ id }) =>
        seen.size === seen.add(id).size ? [`${list} › ${id}: an id that is there twice`] : [],
      );
    },
  );
}

function brokenLinks(data: Dataset): string[] {
  const ids = (rows: readonly { readonly id: string }[]) => new Set(rows.map(({ id }) => id));
  const [articles, entities, indicators] = [ids(data.articles), ids(data.entities), ids(data.indicators)];
  const [predicates, posts, facts] = [ids(data.predicates), ids(data.posts), ids(data.facts)];
  const missing = (from: string, known: ReadonlySet<string>, targets: readonly (string | undefined)[]) =>
    targets
      .filter((target) => target !== undefined && !known.has(target))
      .map((target) => `${from}: names "${target}", which is not in the data`);
  return [
    ...data.facts.flatMap((fact) => [
      ...missing(fact.id, articles, [fact.article]),
      ...missing(fact.id, entities, entitiesOf(fact)),
      ...(fact.kind === "observation" ? missing(fact.id, indicators, [fact.indicator]) : []),
      ...(fact.kind === "role" ? missing(fact.id, posts, [fact.post]) : []),
      ...(fact.kind === "statement" ? missing(fact.id, predicates, [fact.predicate]) : []),
    ]),
    ...data.entities.flatMap(({ id, partOf }) => missing(id, entities, [partOf])),
    ...data.findings.flatMap((finding) => missing(finding.id, facts, finding.facts)),
  ];
}

/** `facts` repeats the four kinds, nothing more and nothing less. */
function otherFacts(given: readonly Fact[], joined: readonly Fact[]): string[] {
  const same = joined.length === given.length && joined.every(({ id }, index) => given[index]?.id === id);
  return same ? [] : ["facts: are not observations, roles, events and statements together, in this order"];
}
