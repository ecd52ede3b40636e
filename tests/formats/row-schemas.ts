import { datasetSchema } from "../../src/schema/dataset";

/** As much of JSON Schema as the dataset's uses. */
export interface Schema {
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema | false;
  readonly prefixItems?: readonly Schema[];
  readonly minItems?: number;
  readonly enum?: readonly string[];
  readonly const?: string;
  readonly pattern?: string;
  readonly format?: string;
  readonly minimum?: number;
}

/** What the tests know a dataset to be: not from the formats' own description of it. */
export const DATASET_SCHEMA = datasetSchema.toJSONSchema({ io: "input" }) as Schema;

/** The lists that are tables, each with the schema of a row. */
export const ROW_SCHEMAS: Readonly<Record<string, Schema>> = Object.fromEntries(
  Object.entries(DATASET_SCHEMA.properties ?? {}).flatMap(([name, { items }]) =>
    name === "facts" || items === undefined || items === false ? [] : [[name, items]],
  ),
);

/** The schema of what is there, even if `null` may stand instead; what has several is a text in all of them. */
export function present(schema: Schema): Schema {
  const choices = schema.anyOf?.filter(({ type }) => type !== "null");
  if (choices !== undefined) return choices.length === 1 ? (choices[0] ?? schema) : TEXT;
  return Array.isArray(schema.type) ? { ...schema, type: schema.type.find((type) => type !== "null") } : schema;
}

const TEXT: Schema = { type: "string" };
