import { NAMESPACE } from "./about";
import { type CellType, type Column, columnsOf } from "./column";
import { tables } from "./tables";

const VOCABULARIES = {
  [NAMESPACE.prefix]: NAMESPACE.iri,
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

/** What schema.org says of a dataset. */
const SCHEMA_TERMS = {
  DataDownload: "schema:DataDownload",
  Dataset: "schema:Dataset",
  Organization: "schema:Organization",
  Place: "schema:Place",
  citation: { "@id": "schema:citation", "@container": "@set" },
  contentUrl: { "@id": "schema:contentUrl", "@type": "@id" },
  creator: "schema:creator",
  description: "schema:description",
  distribution: { "@id": "schema:distribution", "@container": "@set" },
  encodingFormat: "schema:encodingFormat",
  isAccessibleForFree: "schema:isAccessibleForFree",
  keywords: { "@id": "schema:keywords", "@container": "@set" },
  license: { "@id": "schema:license", "@type": "@id" },
  spatialCoverage: { "@id": "schema:spatialCoverage", "@container": "@set" },
  temporalCoverage: "schema:temporalCoverage",
  variableMeasured: { "@id": "schema:variableMeasured", "@container": "@set" },
  version: "schema:version",
};

/** The Web Annotation model: a fact is an annotation of its article, and its quote the target. */
const ANNOTATION_TERMS = {
  Annotation: "oa:Annotation",
  SpecificResource: "oa:SpecificResource",
  TextPositionSelector: "oa:TextPositionSelector",
  TextQuoteSelector: "oa:TextQuoteSelector",
  quote: "oa:hasTarget",
  selector: { "@id": "oa:hasSelector", "@container": "@set" },
  source: { "@id": "oa:hasSource", "@type": "@id" },
};

const DATATYPES: Readonly<Partial<Record<CellType, string>>> = { date: "xsd:date", number: "xsd:double" };

/** The one flat context: a term means the same wherever it stands. */
export function jsonLdContext(): Readonly<Record<string, unknown>> {
  const columns = tables.flatMap((table) => table.columns);
  const members = columns.flatMap((column) => columnsOf(column.members ?? {}));
  return {
    "@version": 1.1,
    "@vocab": `${NAMESPACE.iri}term/`,
    ...VOCABULARIES,
    ...SCHEMA_TERMS,
    ...ANNOTATION_TERMS,
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
  const datatype = DATATYPES[column.type];
  const definition = {
    ...(known === undefined ? {} : { "@id": known }),
    ...(column.refersTo === undefined ? {} : { "@type": "@id" }),
    ...(datatype === undefined ? {} : { "@type": datatype }),
    ...(column.type === "strings" || column.type === "list" ? { "@container": "@list" } : {}),
  };
  const plain = Object.keys(definition).every((key) => key === "@id");
  return plain ? [] : [[term, definition]];
}
