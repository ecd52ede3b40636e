import type { Dataset } from "../model/dataset";
import { curationSchema } from "../schema/curation";
import * as parts from "../schema/dataset";
import * as facts from "../schema/facts";
import { aliasesSchema, entitiesSchema, indicatorsSchema, postsSchema, predicatesSchema } from "../schema/lists";
import { NAMESPACE, PACKAGE_NAME, releaseOf } from "./about";

type JsonSchema = Readonly<Record<string, unknown>>;

/** What people write under `seeds/`, by the name of its schema's file. */
const SEEDS = {
  curation: curationSchema,
  entities: entitiesSchema,
  indicators: indicatorsSchema,
  predicates: predicatesSchema,
  posts: postsSchema,
  aliases: aliasesSchema,
};

/** JSON Schema 2020-12 of the dataset and of what people write under `seeds/`, so that editors complete and check it. */
export function jsonSchema(dataset: Dataset): ReadonlyMap<string, string> {
  const seeds = Object.entries(SEEDS).map(([name, schema]) => fileOf(name, schema.toJSONSchema(OPTIONS), dataset));
  return new Map([fileOf("dataset", datasetJsonSchema(), dataset), ...seeds]);
}

const OPTIONS = { target: "draft-2020-12", io: "input" } as const;

function fileOf(name: string, { $schema, ...body }: JsonSchema, dataset: Dataset): [string, string] {
  const file = `${name}.schema.json`;
  // The release as JSON in a text: the vocabulary of schemas has no other place for it.
  const $comment = JSON.stringify(releaseOf(dataset));
  const head = { $schema, $id: `${NAMESPACE.iri}schema/${file}`, title: `${PACKAGE_NAME}: ${name}`, $comment };
  return [file, `${JSON.stringify({ ...head, ...body })}\n`];
}

const { datasetSchema: _joined, datasetFileSchema, ...others } = { ...parts, ...facts };

/** `eventFactSchema` → `EventFact`. */
const NAMES = new Map<unknown, string>(
  Object.entries(others).map(([name, schema]) => [
    schema,
    name.charAt(0).toUpperCase() + name.slice(1).replace(/Schema$/, ""),
  ]),
);

/** Each part that has a name of its own is written once, under that name. */
function datasetJsonSchema(): JsonSchema {
  const $defs = Object.values(others).map((schema) => {
    const { $schema: _dialect, ...body } = schema.toJSONSchema({ ...OPTIONS, override: referTo(schema) });
    return [NAMES.get(schema), body] as const;
  });
  const root = datasetFileSchema.toJSONSchema({ ...OPTIONS, override: referTo(datasetFileSchema) });
  return { ...root, $defs: Object.fromEntries($defs) };
}

/** Puts a reference in the place of every named part, except the one that is being written. */
function referTo(root: unknown): (part: { zodSchema: unknown; jsonSchema: object }) => void {
  return ({ zodSchema, jsonSchema }) => {
    const name = NAMES.get(zodSchema);
    if (name === undefined || zodSchema === root) return;
    for (const key of Object.keys(jsonSchema)) Reflect.deleteProperty(jsonSchema, key);
    Object.assign(jsonSchema, { $ref: `#/$defs/${name}` });
  };
}
