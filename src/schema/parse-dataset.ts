import type * as z from "zod";
import { withFacts } from "../fact/with-facts";
import { isData } from "../list/is-data";
import { readRecord } from "../list/read-parts";
import type { Dataset } from "../model/dataset";
import type { Fact } from "../model/fact";
import { quoted } from "../text/visible";
import { datasetFileSchema } from "./dataset";
import { type DatasetProblem, formatProblem } from "./dataset-problem";
import { findDamage } from "./integrity/find-damage";

/** How many problems the message of an error tells; `problems` has them all. */
const TOLD = 20;

/**
 * Why some data is not a dataset: `problems` has everything that is wrong with it, each with the way to it.
 * @category Schema
 * @since 1.0.0
 */
export class DatasetError extends Error {
  readonly problems: readonly DatasetProblem[];
  constructor(problems: readonly DatasetProblem[]) {
    const rest = problems.length > TOLD ? [`… and ${problems.length - TOLD} more`] : [];
    super(["not a dataset:", ...problems.slice(0, TOLD).map(formatProblem), ...rest].join("\n"));
    this.name = "DatasetError";
    this.problems = problems;
  }
}

/**
 * The data as a {@link Dataset}, whose ids are plain strings, with `facts` joined if they are not there.
 *
 * For data that came from elsewhere: an older version's `dataset.json`, a subset, your own. Checks every field, and that
 * nothing in it contradicts anything else: ids are unique, and what they name is there and of the right type; figures are
 * what their words say; days follow from EDTF; passages lie in their article and agree about its text; links, findings and
 * renamed ids lead somewhere. It does not ask whether `hash` is right, nor how you name your facts. Throws
 * {@link DatasetError} with all problems.
 * @category Schema
 * @since 1.0.0
 * @example
 * parseDataset(JSON.parse(JSON.stringify(dataset))).articles.length; // => 5
 */
export function parseDataset(data: unknown): Dataset {
  const { dataset, problems } = checkDataset(data);
  if (dataset === undefined || problems.length > 0) throw new DatasetError(problems);
  return dataset;
}

/** The data as a dataset if it has the shape of one, and everything that is wrong with it. */
export function checkDataset(data: unknown): { dataset?: Dataset; problems: readonly DatasetProblem[] } {
  const bare = isData(data) ? readRecord("parseDataset", "dataset", data) : data;
  const result = datasetFileSchema.safeParse(bare);
  if (!result.success) return { problems: datasetProblems(result.error, bare) };
  const { facts: given, ...file } = result.data;
  const dataset = withFacts(file);
  const damage = findDamage(readRecord("parseDataset", "dataset", dataset));
  return { dataset, problems: given ? [...damage, ...otherFacts(given, dataset.facts)] : damage };
}

/** The problems that a schema found in the data, each with the way to it. */
export function datasetProblems({ issues }: Pick<z.ZodError, "issues">, data: unknown): DatasetProblem[] {
  return issues.map((issue) => ({
    path: issue.path.length === 0 ? ["dataset"] : issue.path.map(String),
    found: valueAt(data, issue.path),
    expected: expectedBy(issue),
    fix: "mend the field, or take the data from its source again",
  }));
}

const JSON_TYPES: Readonly<Record<string, string>> = {
  string: "a text",
  array: "a list",
  object: "an object",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
};

/** What the schema expects, in our words. */
function expectedBy(issue: z.ZodError["issues"][number]): string {
  if (issue.code === "invalid_type") return JSON_TYPES[issue.expected] ?? issue.expected;
  if (issue.code === "invalid_value") return issue.values.map(String).join(", ");
  if (issue.code === "unrecognized_keys") return `no field ${issue.keys.map((key) => quoted(key)).join(", ")}`;
  return issue.message;
}

function valueAt(data: unknown, path: readonly PropertyKey[]): string {
  let value = data;
  for (const key of path)
    value =
      typeof value === "object" && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
  return describeValue(value);
}

/** What stands there, shortened: data from anywhere may be deep, circular, or no data at all. */
function describeValue(value: unknown): string {
  if (value === undefined) return "nothing";
  if (typeof value === "string") return quoted(value);
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (isData(value)) return "an object";
  return typeof value === "symbol" || typeof value === "function" ? `a ${typeof value}` : String(value);
}

/** `facts` repeats the four kinds, nothing more and nothing less. */
function otherFacts(given: readonly Fact[], joined: readonly Fact[]): DatasetProblem[] {
  if (JSON.stringify(given) === JSON.stringify(joined)) return [];
  const expected = "observations, roles, events and statements together, in this order";
  return [
    { path: ["facts"], found: "other facts", expected, fix: "leave facts out: they are joined from the four lists" },
  ];
}
