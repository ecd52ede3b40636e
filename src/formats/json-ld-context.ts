import { about } from "./about";
import { type Column, columnsOf } from "./column";
import { tables } from "./tables";

const VOCABULARIES = {
  [about.prefix]: about.namespace,
  dcterms: "http://purl.org/dc/terms/",
  oa: "http://www.w3.org/ns/oa#",
  prov: "http://www.w3.org/ns/prov#",
  schema: "https://schema.org/",
  sdmx: "http://purl.org/linked-data/sdmx/2009/attribute#",
  skos: "http://www.w3.org/2004/02/skos/core#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
};

/** The terms that mean just what a known vocabulary says; all others are ours. */
const KNOWN: Readonly<Record<string, string>> = {
  aliases: "schema:alternateName",
  article: "prov:wasQuotedFrom",
  decimals: "sdmx:decimals",
  end: "oa:end",
  exact: "oa:exact",
  name: "schema:name",
  note: "skos:note",
  partOf: "dcterms:isPartOf",
  prefix: "oa:prefix",
  publisher: "dcterms:publisher",
  saidBy: "prov:wasAttributedTo",
  sha256: "schema:sha256",
  start: "oa:start",
  suffix: "oa:suffix",
  title: "dcterms:title",
  unit: "sdmx:unitMeasure",
  url: "schema:url",
};

/** The one flat context: a term means the same wherever it stands. */
export function jsonLdContext(): Readonly<Record<string, unknown>> {
  const columns = tables.flatMap((table) => table.columns);
  const members = columns.flatMap((column) => columnsOf(column.members ?? {}));
  return {
    "@version": 1.1,
    "@vocab": `${about.namespace}term/`,
    ...VOCABULARIES,
    Dataset: "schema:Dataset",
    version: "schema:version",
    latestArticle: { "@type": "xsd:date" },
    records: { "@id": "schema:hasPart", "@container": "@set" },
    ...KNOWN,
    ...Object.fromEntries([...columns, ...members].flatMap(termDefinition)),
  };
}

/** The name of a column's field as a term. */
export function termOf({ path, term }: Column): string {
  return term ?? path.slice(path.lastIndexOf(".") + 1);
}

function termDefinition(column: Column): [string, object][] {
  const term = termOf(column);
  const known = KNOWN[term];
  const definition = {
    ...(known === undefined ? {} : { "@id": known }),
    ...(column.refersTo === undefined ? {} : { "@type": "@id" }),
    ...(column.type === "date" ? { "@type": "xsd:date" } : {}),
    ...(column.type === "strings" || column.type === "list" ? { "@container": "@list" } : {}),
  };
  const plain = Object.keys(definition).every((key) => key === "@id");
  return plain ? [] : [[term, definition]];
}
