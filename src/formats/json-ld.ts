import { factParts } from "../list/dataset-parts";
import type { Dataset } from "../model/dataset";
import type { Fact } from "../model/fact";
import type { Quote } from "../model/quote";
import { NAMESPACE, releaseOf } from "./about";
import { type Column, columnsOf, type Field, fieldOf, type TableName } from "./column";
import { jsonLdContext, termOf } from "./json-ld-context";
import { schemaDataset } from "./schema-dataset";
import { rowsOf, type Table, tables } from "./tables";

type LinkedNode = Record<string, unknown>;

/** The dataset as linked data: one node a row, one flat context. What is absent or `null` is left out. */
export function jsonLd(dataset: Dataset): ReadonlyMap<string, string> {
  const document = {
    "@context": jsonLdContext(),
    "@id": `${NAMESPACE.prefix}:dataset/${dataset.hash}`,
    ...schemaDataset(dataset),
    ...releaseOf(dataset),
    records: tables.flatMap((table) => rowsOf(dataset, table).map((row) => nodeOf(row, table))),
  };
  return new Map([["dataset.jsonld", `${JSON.stringify(document)}\n`]]);
}

function nodeOf(row: object, { name, kind, columns }: Table): LinkedNode {
  const type = kind.charAt(0).toUpperCase() + kind.slice(1);
  const node: LinkedNode = { "@type": FACTS.includes(name) && "quote" in row ? [type, "Annotation"] : type };
  for (const column of columns) {
    const value = fieldOf(row, column);
    if (value === undefined || value === null || column.path === "kind" || isInQuote(column)) continue;
    if (column.path === "id") node["@id"] = iri(name, String(value));
    else put(node, keysOf(column), linked(column, value, row));
  }
  for (const group of quotesIn(columns)) {
    const quote = fieldOf(row, group) as Quote | undefined;
    if (quote !== undefined) put(node, group.path.split("."), target(quote, row as Fact));
  }
  return node;
}

const IN_QUOTE = /\.(?:exact|start|end|prefix|suffix)$/;

function isInQuote({ path }: Column): boolean {
  return IN_QUOTE.test(path);
}

/** The fields of a row that are quotes, each a group of columns. */
function quotesIn(columns: readonly Column[]): Pick<Column, "path">[] {
  return columns.flatMap(({ path }) => (path.endsWith(".exact") ? { path: path.replace(IN_QUOTE, "") } : []));
}

/** A passage of an article as the W3C's Web Annotation model has it: where it stands, by its words and by its place. */
function target({ exact, start, end, prefix, suffix }: Quote, { article }: Pick<Fact, "article">): LinkedNode {
  const around = { ...(prefix !== undefined && { prefix }), ...(suffix !== undefined && { suffix }) };
  return {
    "@type": "SpecificResource",
    source: iri("articles", article),
    selector: [
      { "@type": "TextQuoteSelector", exact, ...around },
      { "@type": "TextPositionSelector", start, end },
    ],
  };
}

/** Puts a value where the keys lead. */
function put(node: LinkedNode, [key = "", ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) node[key] = value;
  else put((node[key] ??= {}) as LinkedNode, rest, value);
}

/** The keys that lead to a column's field, the last as a term. */
function keysOf(column: Column): string[] {
  return [...column.path.split(".").slice(0, -1), termOf(column)];
}

function linked({ refersTo, members, quotes }: Column, value: Field, row: object): unknown {
  if (quotes && Array.isArray(value)) return value.map((quote: Quote) => target(quote, row as Fact));
  if (members !== undefined && Array.isArray(value)) return value.map((item) => itemNode(item, columnsOf(members)));
  if (refersTo === undefined) return value;
  return Array.isArray(value) ? value.map((id) => iri(refersTo, String(id))) : iri(refersTo, String(value));
}

function itemNode(item: object, members: readonly Column[]): LinkedNode {
  const node: LinkedNode = {};
  for (const member of members) {
    const value = fieldOf(item, member);
    if (value !== undefined && value !== null) node[termOf(member)] = linked(member, value, item);
  }
  return node;
}

/** A fact has one name, whichever list it is in; so has one that was withdrawn. */
const FACTS: readonly string[] = ["facts", ...factParts, "withdrawn"];

function iri(list: TableName | "facts", id: string): string {
  const kind = FACTS.includes(list) ? "fact" : tables.find(({ name }) => name === list)?.kind;
  return `${NAMESPACE.prefix}:${kind}/${id}`;
}
