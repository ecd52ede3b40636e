import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { CORE_SCHEMA, FAILSAFE_SCHEMA, load } from "js-yaml";
import { describe, expect, it } from "vitest";
import { dataset } from "../../src/dataset/dataset";
import { jsonSchema } from "../../src/formats/json-schema";
import { SMALL } from "../support/formats";
import { REPOSITORY } from "../support/real";

const schemas = jsonSchema(SMALL);

/** Compiled strictly: a keyword that means nothing is an error. */
function validatorOf(file: string): ValidateFunction {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
  addFormats.default(ajv);
  return ajv.compile(JSON.parse(schemas.get(file) ?? "") as object);
}

function seed(path: string, schema: typeof FAILSAFE_SCHEMA): unknown {
  return load(readFileSync(join(REPOSITORY, "seeds", path), "utf8"), { schema });
}

/** The data with, in turn, each key renamed and each value put into a list. */
function* changesOf(data: unknown): Generator {
  if (Array.isArray(data)) {
    for (const [index, member] of data.entries())
      for (const changed of changesOf(member)) yield data.with(index, changed);
  } else if (typeof data === "object" && data !== null) {
    for (const [key, value] of Object.entries(data)) {
      const others = Object.fromEntries(Object.entries(data).filter(([other]) => other !== key));
      yield { ...others, [`${key}x`]: value };
      yield { ...data, [key]: [[value]] };
      for (const changed of changesOf(value)) yield { ...data, [key]: changed };
    }
  }
}

const SEEDS = [0, 1, 2, 3, 4].map((number) => ({ path: `curation/a00${number}.yaml`, file: "curation.schema.json" }));
const LISTS = ["entities", "indicators", "predicates", "posts", "aliases"].map((name) => ({
  path: `${name}.yaml`,
  file: `${name}.schema.json`,
}));

describe("jsonSchema", () => {
  it("accepts the dataset as JSON", () => {
    const validate = validatorOf("dataset.schema.json");
    expect(validate(JSON.parse(JSON.stringify(dataset)))).toBe(true);
  });

  it("refuses the dataset with any key renamed or any value of another type", () => {
    const validate = validatorOf("dataset.schema.json");
    expect(validate(SMALL)).toBe(true);
    const changes = [...changesOf(SMALL)];
    expect(changes.length).toBeGreaterThan(300);
    expect(changes.filter((changed) => validate(changed))).toEqual([]);
  });

  it.each([...SEEDS, ...LISTS])("accepts seeds/$path, in which every scalar is text", ({ path, file }) => {
    expect(validatorOf(file)(seed(path, FAILSAFE_SCHEMA))).toBe(true);
  });

  it.each([...SEEDS, ...LISTS])("accepts seeds/$path also as editors read YAML", ({ path, file }) => {
    expect(validatorOf(file)(seed(path, CORE_SCHEMA))).toBe(true);
  });

  it("refuses a curation with any key renamed or any value of another type", () => {
    const validate = validatorOf("curation.schema.json");
    const changes = [...changesOf(seed("curation/a001.yaml", FAILSAFE_SCHEMA))];
    expect(changes.length).toBeGreaterThan(300);
    expect(changes.filter((changed) => validate(changed))).toEqual([]);
  });

  it("writes each named part once", () => {
    const { $defs, properties } = JSON.parse(schemas.get("dataset.schema.json") ?? "") as {
      $defs: Record<string, object>;
      properties: Record<string, object>;
    };
    expect(properties["observations"]).toEqual({ type: "array", items: { $ref: "#/$defs/Observation" } });
    expect($defs["Observation"]).toMatchObject({ properties: { quantity: { $ref: "#/$defs/Quantity" } } });
    expect(Object.values($defs).filter((part) => "$schema" in part)).toEqual([]);
  });

  it.each([...schemas.keys()])("names dialect, release and itself in %s", (file) => {
    const schema = JSON.parse(schemas.get(file) ?? "") as Record<string, string>;
    expect(schema["$schema"]).toBe("https://json-schema.org/draft/2020-12/schema");
    expect(schema["$id"]).toBe(`urn:x-kz-eu-facts:schema/${file}`);
    const { version, hash, latestArticle } = SMALL;
    expect(JSON.parse(schema["$comment"] ?? "")).toEqual({ version, hash, latestArticle });
  });
});
