import type { Dataset } from "../model/dataset";
import { about, releaseOf } from "./about";
import { type Column, columnsOf, type Field, fieldOf, type TableName } from "./column";
import { jsonLdContext, termOf } from "./json-ld-context";
import { rowsOf, type Table, tables } from "./tables";

type Node = Record<string, unknown>;

/** The dataset as linked data: one node a row, one flat context. What is absent or `null` is left out. */
export function jsonLd(dataset: Dataset): ReadonlyMap<string, string> {
  const document = {
    "@context": jsonLdContext(),
    "@id": `${about.prefix}:dataset/${dataset.hash}`,
    "@type": "Dataset",
    ...releaseOf(dataset),
    records: tables.flatMap((table) => rowsOf(dataset, table).map((row) => nodeOf(row, table))),
  };
  return new Map([["dataset.jsonld", `${JSON.stringify(document)}\n`]]);
}

function nodeOf(row: object, { name, kind, columns }: Table): Node {
  const node: Node = { "@type": kind.charAt(0).toUpperCase() + kind.slice(1) };
  for (const column of columns) {
    const value = fieldOf(row, column);
    if (value === undefined || value === null || column.path === "kind") continue;
    if (column.path === "id") node["@id"] = iri(name, String(value));
    else put(node, column, linked(column, value));
  }
  return node;
}

function put(node: Node, column: Column, value: unknown): void {
  let inner = node;
  for (const group of column.path.split(".").slice(0, -1)) inner = (inner[group] ??= {}) as Node;
  inner[termOf(column)] = value;
}

function linked({ refersTo, members }: Column, value: Field): unknown {
  if (members !== undefined && Array.isArray(value)) return value.map((item) => itemNode(item, columnsOf(members)));
  if (refersTo === undefined) return value;
  return Array.isArray(value) ? value.map((id) => iri(refersTo, String(id))) : iri(refersTo, String(value));
}

function itemNode(item: object, members: readonly Column[]): Node {
  const node: Node = {};
  for (const member of members) {
    const value = fieldOf(item, member);
    if (value !== undefined && value !== null) node[termOf(member)] = linked(member, value);
  }
  return node;
}

/** A fact has one name, whichever list it is in; so has one that was withdrawn. */
const FACTS: readonly string[] = ["facts", "observations", "roles", "events", "statements", "withdrawn"];

function iri(list: TableName | "facts", id: string): string {
  const kind = FACTS.includes(list) ? "fact" : tables.find(({ name }) => name === list)?.kind;
  return `${about.prefix}:${kind}/${id}`;
}
