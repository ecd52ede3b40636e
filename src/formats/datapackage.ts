import type { Article } from "../model/article";
import type { Dataset } from "../model/dataset";
import { type About, describeDataset, releaseOf } from "./about";
import type { CellType, Column } from "./column";
import { CSV_CONVENTIONS, csv, csvColumns, csvFile } from "./csv";
import type { Sha256 } from "./format";
import { json } from "./json";
import { jsonSchema } from "./json-schema";
import { type Table, tables } from "./tables";

const QUOTATIONS = { name: "other-closed", title: "The quoted passages and the titles stay their publishers'" };

/**
 * `datapackage.json`, by Data Package v2 (https://datapackage.org): the JSON, the tables with their keys, and the JSON
 * Schemas, each with size and SHA-256.
 */
export function datapackage(dataset: Dataset, sha256: Sha256): ReadonlyMap<string, string> {
  const { name, title, description, own } = describeDataset(dataset);
  const descriptor = {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name,
    title,
    description: `${description}\n\n${CSV_CONVENTIONS}`,
    ...releaseOf(dataset),
    licenses: [...licenseOf(own), QUOTATIONS],
    sources: dataset.articles.map(sourceEntry),
    resources: resourcesOf(dataset, sha256),
  };
  return new Map([["datapackage.json", `${JSON.stringify(descriptor)}\n`]]);
}

function licenseOf(own: About["own"]): object[] {
  return own ? [{ name: "MIT", path: own.license, title: "MIT: the selection and structure of the data" }] : [];
}

function sourceEntry({ title, file, publisher, url, sha256 }: Article): object {
  const source = `${publisher.name}: ${title ?? file}`;
  return { title: source, ...(url === null ? {} : { path: url }), version: `sha256:${sha256}` };
}

function resourcesOf(dataset: Dataset, sha256: Sha256): object[] {
  const files = csv(dataset);
  return [
    ...[...json(dataset)].map(([path, content]) => fileOf(path, content, "application/json", sha256)),
    ...tables.map((table) => ({
      ...fileOf(csvFile(table), files.get(csvFile(table)) ?? "", "text/csv", sha256),
      type: "table",
      description: table.description,
      dialect: { delimiter: ",", lineTerminator: "\n", quoteChar: '"', doubleQuote: true, header: true },
      schema: tableSchema(table),
    })),
    ...[...jsonSchema(dataset)].map(([path, content]) => fileOf(path, content, "application/schema+json", sha256)),
  ];
}

function fileOf(path: string, content: string, mediatype: string, sha256: Sha256): object {
  const bytes = new TextEncoder().encode(content);
  const at = path.lastIndexOf(".");
  return {
    name: path.slice(0, at),
    path,
    format: path.slice(at + 1),
    mediatype,
    encoding: "utf-8",
    bytes: bytes.length,
    hash: `sha256:${sha256(bytes)}`,
  };
}

function tableSchema(table: Table): object {
  const columns = csvColumns(table);
  const foreignKeys = columns.flatMap((column) => foreignKey(column, table));
  return {
    fields: columns.map(fieldDescriptor),
    missingValues: [""],
    primaryKey: columns.slice(0, 1).map(({ name }) => name),
    ...(foreignKeys.length === 0 ? {} : { foreignKeys }),
  };
}

const TYPES: Readonly<Record<CellType, string>> = {
  string: "string",
  integer: "integer",
  number: "number",
  boolean: "boolean",
  date: "date",
  strings: "array",
  list: "array",
};

function fieldDescriptor({ name, type, description, required }: Column): object {
  return { name, type: TYPES[type], description, ...(required === true ? { constraints: { required } } : {}) };
}

/** A list cannot be a foreign key, nor an id that leads into one of several tables. */
function foreignKey({ name, type, refersTo }: Column, table: Table): object[] {
  if (type !== "string" || refersTo === undefined || refersTo === "facts") return [];
  const resource = refersTo === table.name ? {} : { resource: refersTo };
  return [{ fields: [name], reference: { ...resource, fields: ["id"] } }];
}
