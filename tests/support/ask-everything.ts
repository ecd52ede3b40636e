import { formats } from "../../src/formats/formats";
import * as helpers from "../../src/index";
import { isData } from "../../src/list/is-data";
import type { Dataset } from "../../src/model/dataset";
import { formatProblem } from "../../src/schema/dataset-problem";
import { checkDataset } from "../../src/schema/parse-dataset";
import { EVERY_HELPER } from "./every-helper";
import { sha256 } from "./formats";

/** What is asked of the facts of the data itself, and functions that take no data first. */
const ASKED: Readonly<Record<string, (data: Dataset) => unknown>> = {
  audit: (data) => helpers.findingsOf(helpers.audit(data)),
  compare: (data) => helpers.compare(helpers.dataset, data),
  cite: (data) =>
    (["apa", "bibtex", "csl-json"] as const).map((style) =>
      helpers.cite(
        data,
        data.facts.map(({ id }) => id),
        { style },
      ),
    ),
  describeFact: (data) => data.facts.map((fact) => helpers.describeFact(data, fact)),
  evidenceOf: (data) => data.facts.map((fact) => helpers.evidenceOf(data, fact)),
  factById: (data) => [...data.facts, ...data.withdrawn].map(({ id }) => helpers.factById(data, id)?.id ?? null),
  saysWho: (data) => data.findings.flatMap(({ sides = [] }) => sides.map((side) => helpers.saysWho(data, side))),
  series: (data) =>
    data.indicators.map(({ id }) => helpers.series(data, { indicator: id, frequency: "all", derive: true })),
  sourceOf: (data) => data.facts.map((fact) => helpers.sourceOf(data, fact)),
  formatQuantity: ({ observations }) =>
    observations.map(({ quantity }) =>
      (["stated", "value", "interval"] as const).map((style) => helpers.formatQuantity(quantity, { style })),
    ),
  formatTime: ({ facts }) => facts.map(({ period }) => helpers.formatTime(period)),
};

/** The names of what fails, or gives something that no answer may hold, each with how it fails. */
export function failuresOf(data: Dataset): string[] {
  // The table asks the embedded data; these are other data of the same shape.
  const table = { ...(EVERY_HELPER as unknown as Readonly<Record<string, (data: Dataset) => unknown>>), ...ASKED };
  const asked = Object.entries(table).flatMap(([name, ask]) => failureIn(name, () => ask(data)));
  const written = formats
    .filter(({ name }) => name !== "json-schema")
    .flatMap(({ name, files }) => failureIn(name, () => [...files(data, sha256).values()]));
  return [...asked, ...written, ...otherJson(data)];
}

/** What is written as JSON reads back as the same, and what the audit finds in it is in order too. */
function otherJson(data: Dataset): string[] {
  const json = formats.find(({ name }) => name === "json");
  const file = JSON.parse(String(json?.files(data, sha256).get("dataset.json"))) as Dataset;
  const findings = helpers.findingsOf(helpers.audit(data));
  const { dataset, problems } = checkDataset({ ...file, findings });
  const isSame = JSON.stringify({ ...dataset, findings: file.findings }) === JSON.stringify(data);
  return [
    ...problems.map((problem) => `audit finds ${formatProblem(problem)}`),
    ...(isSame || problems.length > 0 ? [] : ["json gives other data"]),
  ];
}

function failureIn(name: string, ask: () => unknown): string[] {
  try {
    const strange = strangeIn(ask());
    return strange === undefined ? [] : [`${name} gives ${strange}`];
  } catch (error) {
    return [`${name} throws ${String(error)}`];
  }
}

/** A number that is none, or a text with the traces of a value that was not there. */
function strangeIn(value: unknown): string | undefined {
  if (typeof value === "number") return Number.isFinite(value) ? undefined : String(value);
  if (typeof value === "string") return /(?<![\w"/-])(?:undefined|NaN|\[object)(?![\w"-])[^\n]{0,40}/.exec(value)?.[0];
  if (value instanceof Uint8Array) return undefined;
  if (Array.isArray(value)) return firstIn(value);
  return isData(value) ? firstIn(Object.values(value)) : undefined;
}

function firstIn(values: readonly unknown[]): string | undefined {
  for (const value of values) {
    const strange = strangeIn(value);
    if (strange !== undefined) return strange;
  }
  return undefined;
}
