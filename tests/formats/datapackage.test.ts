import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { homepage } from "../../package.json";
import { dataset } from "../../src/dataset/dataset";
import { csv } from "../../src/formats/csv";
import { json } from "../../src/formats/json";
import { jsonSchema } from "../../src/formats/json-schema";
import { SMALL, sha256 } from "../support/formats";
import { anyDataset } from "./any-dataset";
import { packageOf, rowsOf, tablesOf } from "./read-package";

// The profile of Data Package v2 (https://datapackage.org) is not on disk; these are its rules that apply here.

/** What a cell of each type looks like, by the Table Schema specification. */
const LEXICAL: Readonly<Record<string, (cell: string) => boolean>> = {
  string: () => true,
  integer: (cell) => /^-?\d+$/.test(cell),
  number: (cell) => /^-?\d+(\.\d+)?$/.test(cell),
  boolean: (cell) => cell === "true" || cell === "false",
  date: (cell) => /^\d{4}-\d\d-\d\d$/.test(cell),
  array: (cell) => Array.isArray(JSON.parse(cell)),
};

describe("datapackage", () => {
  const descriptor = packageOf(dataset);

  it("names its profile, itself and its release", () => {
    expect(packageOf({ ...SMALL, homepage })).toMatchObject({
      $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
      name: "kz-eu-facts",
      version: "1.2.3",
      hash: SMALL.hash,
      latestArticle: "2023-01-10",
    });
  });

  it("licenses the structure, leaves the quotes to their publishers, and lists the articles as sources", () => {
    expect(descriptor.licenses.map(({ name }) => name)).toEqual(["MIT", "other-closed"]);
    expect(descriptor.sources.map(({ title }) => title.split(":")[0])).toEqual(
      dataset.articles.map(({ publisher }) => publisher.name),
    );
    expect(packageOf(SMALL).sources).toEqual([
      { title: "The Paper: =HYPERLINK(1)", version: `sha256:${"f".repeat(64)}` },
    ]);
  });

  it("describes every published file but itself, by its bytes and hash", () => {
    const files = new Map([...json(dataset), ...csv(dataset), ...jsonSchema(dataset)]);
    expect(descriptor.resources.map(({ path }) => path).toSorted()).toEqual([...files.keys()].toSorted());
    for (const { path, bytes, hash } of descriptor.resources) {
      const content = Buffer.from(files.get(path) ?? "");
      expect({ path, bytes, hash }).toEqual({ path, bytes: content.length, hash: `sha256:${sha256(content)}` });
    }
  });

  it("has names that are plain and its own, and paths beside it", () => {
    const names = descriptor.resources.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => !/^[a-z0-9._-]+$/.test(name))).toEqual([]);
    expect(descriptor.resources.filter(({ path }) => /^[./~]|\.\.|[\\:]/.test(path))).toEqual([]);
  });

  it("has the tables' fields in the order of their columns, each described and of a known type", () => {
    for (const { path, schema, type } of tablesOf(descriptor)) {
      expect(type).toBe("table");
      expect(schema.missingValues).toEqual([""]);
      expect(csv(dataset).get(path)?.split("\n")[0]).toBe(schema.fields.map(({ name }) => name).join(","));
      expect(schema.fields.filter(({ type, description }) => !(type in LEXICAL) || description === "")).toEqual([]);
    }
  });

  it("has keys that are there, once", () => {
    for (const { path, schema } of tablesOf(descriptor)) {
      const keys = rowsOf(dataset, path).map((row) => schema.primaryKey.map((name) => row[name]).join());
      expect(keys).not.toContain("");
      expect(new Set(keys).size).toBe(keys.length);
    }
  });

  it("has foreign keys that lead to a row", () => {
    let followed = 0;
    for (const { name, path, schema } of tablesOf(descriptor))
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        expect(reference.resource).not.toBe(name);
        const target = new Set(rowsOf(dataset, `${reference.resource ?? name}.csv`).map(({ id }) => id));
        const values = rowsOf(dataset, path).flatMap((row) => row[fields[0] ?? ""] || []);
        followed += values.length;
        expect(values.filter((value) => !target.has(value))).toEqual([]);
        expect(reference.fields).toEqual(["id"]);
      }
    expect(followed).toBeGreaterThan(500);
  });

  it("links what names an article, an entity, an indicator, a predicate or a post", () => {
    const keys = Object.fromEntries(
      tablesOf(descriptor).map(({ name, schema }) => [name, schema.foreignKeys?.flatMap(({ fields }) => fields)]),
    );
    expect(keys).toMatchObject({
      observations: ["indicator", "subject", "partner", "said_by", "article"],
      roles: ["person", "post", "organisation", "said_by", "article"],
      events: ["event", "place", "said_by", "article"],
      statements: ["subject", "partner", "predicate", "object", "scope", "said_by", "article"],
      entities: ["part_of"],
      findings: ["repair_fact"],
    });
  });

  it("is true of the cells of any dataset: their types, and whether one is required", () => {
    fc.assert(
      fc.property(anyDataset, (data) => {
        for (const { path, schema } of tablesOf(packageOf(data)))
          for (const row of rowsOf(data, path)) {
            const wrong = schema.fields.filter(({ name, type, constraints }) => {
              const cell = row[name] ?? "";
              return cell === "" ? constraints?.required : LEXICAL[type]?.(cell) !== true;
            });
            expect(wrong).toEqual([]);
          }
      }),
      { numRuns: 30 },
    );
  });
});
