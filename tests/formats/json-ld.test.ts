import * as fc from "fast-check";
import jsonld from "jsonld";
import { describe, expect, it } from "vitest";
import { dataset } from "../../src/dataset/dataset";
import { jsonLd } from "../../src/formats/json-ld";
import { jsonLdContext, termOf } from "../../src/formats/json-ld-context";
import { tables } from "../../src/formats/tables";
import type { Dataset } from "../../src/model/dataset";
import { SMALL, withoutSite } from "../support/formats";
import { anyDataset } from "./any-dataset";
import { type Leaf, rebuildDataset } from "./rebuild";

type Node = Readonly<Record<string, unknown>>;

const TYPES: Readonly<Record<string, string>> = {
  articles: "Article",
  entities: "Entity",
  indicators: "Indicator",
  predicates: "Predicate",
  posts: "Post",
  observations: "Observation",
  roles: "Role",
  events: "Event",
  statements: "Statement",
  findings: "Finding",
  aliases: "Alias",
  withdrawn: "Withdrawal",
};

function documentOf(data: Dataset): Node {
  return JSON.parse(jsonLd(data).get("dataset.jsonld") ?? "") as Node;
}

/** The document once it has been expanded to full IRIs, losing nothing, and made compact again. */
async function throughJsonLd(document: Node): Promise<Node> {
  return jsonld.compact(await jsonld.expand(document, { safe: true }), document["@context"] as object);
}

function readBack({ version, hash, latestArticle, records }: Node): Dataset {
  const nodes = records as readonly Node[];
  const leaves = Object.entries(TYPES).map(([name, type]) => [
    name,
    nodes.filter((node) => [node["@type"]].flat()[0] === type).map((node) => leafOf(node, type.toLowerCase())),
  ]);
  return rebuildDataset({ version, hash, latestArticle }, Object.fromEntries(leaves) as Record<string, Leaf[]>);
}

function leafOf(node: Node, kind: string): Leaf {
  return (path) => {
    if (path[0] === "kind") return kind;
    const own = path.map((key) => termHere(kind, key));
    const value = own.reduce<unknown>((part, key) => memberOf(part as Node | undefined, key), node);
    if (own.at(-1) === "context") return (value as readonly Node[] | undefined)?.map(quoteOf);
    if (own.at(-1) === "sides") return (value as readonly Node[] | undefined)?.map(sideOf);
    return isLink(own.at(-1) ?? "") ? idsIn(value) : value;
  };
}

/** The member of a node; of a target, that of one of its selectors. */
function memberOf(node: Node | undefined, key: string): unknown {
  return node?.["selector"] === undefined ? node?.[key] : quoteOf(node)[key];
}

function quoteOf({ selector }: Node): Node {
  const { "@type": _type, ...quote } = Object.assign({}, ...(selector as readonly Node[])) as Node;
  return quote;
}

function sideOf({ facts, origin, min = null, max = null, unit }: Node): Node {
  return { facts: idsIn(facts), from: origin, min, max, unit };
}

function termHere(kind: string, key: string): string {
  if (key === "id") return "@id";
  if (kind === "alias" && key === "from") return "formerId";
  return kind === "predicate" && key === "partner" ? "takesPartner" : key;
}

function isLink(term: string): boolean {
  const definition = jsonLdContext()[term] as Node | undefined;
  return term === "@id" || definition?.["@type"] === "@id";
}

function idsIn(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(idsIn);
  return typeof value === "string" ? value.replace(/^kef:[a-z]+\//, "") : value;
}

describe("jsonLd", () => {
  it("is read back as the dataset by a JSON-LD processor that lets nothing be lost", async () => {
    const document = documentOf(dataset);
    const read = await throughJsonLd(document);
    expect(read).toEqual(document);
    expect(readBack(read)).toEqual(withoutSite(dataset));
  });

  it("is read back as any dataset, whatever stands in its texts", async () => {
    await fc.assert(
      fc.asyncProperty(anyDataset, async (data) => {
        expect(readBack(await throughJsonLd(documentOf(data)))).toEqual(withoutSite(data));
      }),
      { numRuns: 50 },
    );
  });

  it("says in RDF what quotes, dates and links are", async () => {
    const quads = (await jsonld.toRDF(documentOf(SMALL), { format: "application/n-quads" })).split("\n");
    const fact = "<urn:x-kz-eu-facts:fact/turnover.rr.undated.a000>";
    expect(quads).toContain(`${fact} <http://www.w3.org/ns/prov#wasAttributedTo> <urn:x-kz-eu-facts:entity/rr> .`);
    expect(quads).toContain(`${fact} <http://www.w3.org/ns/prov#wasQuotedFrom> <urn:x-kz-eu-facts:article/a000> .`);
    expect(quads.filter((quad) => quad.includes('oa#exact> "Ruritania"'))).toHaveLength(1);
    expect(quads).toContain(
      `${fact} <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/ns/oa#Annotation> .`,
    );
    expect(quads.filter((quad) => quad.includes('"2022-01-01"^^<http://www.w3.org/2001/XMLSchema#date>'))).toHaveLength(
      2,
    );
  });

  it("makes every quote a target with its source and both selectors", async () => {
    const quads = (await jsonld.toRDF(documentOf(dataset), { format: "application/n-quads" })).split("\n");
    const count = (part: string): number => quads.filter((quad) => quad.includes(part)).length;
    const directions = dataset.observations.filter(({ quantity }) => quantity.direction !== undefined).length;
    const contexts = dataset.facts.flatMap(({ context }) => context ?? []).length;
    const quotes = dataset.facts.length + dataset.observations.length + directions + contexts;
    for (const part of ["oa#SpecificResource>", "oa#hasSource>", "oa#TextQuoteSelector>", "oa#TextPositionSelector>"])
      expect([part, count(part)]).toEqual([part, quotes]);
    expect(count("oa#hasTarget>")).toBe(dataset.facts.length);
  });

  it("writes the values of figures in one datatype, whether they are whole or not", async () => {
    const quads = (await jsonld.toRDF(documentOf(dataset), { format: "application/n-quads" })).split("\n");
    const types = quads.flatMap((quad) => /term\/(?:value|valueTo|min|max)> ".*"\^\^<(.*)> \.$/.exec(quad)?.[1] ?? []);
    expect([...new Set(types)]).toEqual(["http://www.w3.org/2001/XMLSchema#double"]);
  });

  it("carries version, hash and latest article", () => {
    expect(documentOf(SMALL)).toMatchObject({ version: "1.2.3", hash: SMALL.hash, latestArticle: "2023-01-10" });
  });
});

describe("jsonLdContext", () => {
  it("is flat, and gives one meaning to a term in whatever table it stands", () => {
    const meanings = new Map<string, Set<string>>();
    for (const column of tables.flatMap(({ columns }) => columns)) {
      const meaning = JSON.stringify([column.type, column.refersTo === undefined]);
      meanings.set(termOf(column), (meanings.get(termOf(column)) ?? new Set()).add(meaning));
    }
    expect([...meanings].filter(([, { size }]) => size > 1)).toEqual([]);
    expect(JSON.stringify(jsonLdContext())).not.toContain("@context");
  });
});
