import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dataset } from "../../src/dataset/dataset";
import { ndjson } from "../../src/formats/ndjson";
import type { Dataset } from "../../src/model/dataset";
import { SMALL, withFacts, withoutSite } from "../support/formats";
import { anyDataset } from "./any-dataset";
import { withDuckDb } from "./duckdb";

const LISTS: Readonly<Record<string, string>> = {
  article: "articles",
  entity: "entities",
  indicator: "indicators",
  predicate: "predicates",
  post: "posts",
  observation: "observations",
  role: "roles",
  event: "events",
  statement: "statements",
  finding: "findings",
  alias: "aliases",
  withdrawal: "withdrawn",
};
const FACTS = ["observation", "role", "event", "statement"];

/** The dataset out of its lines; only facts have a `kind` of their own. */
function readBack(lines: readonly string[]): Dataset {
  const lists: Record<string, object[]> = Object.fromEntries(Object.values(LISTS).map((list) => [list, []]));
  const [{ kind, ...release } = { kind: "" }, ...records] = lines.map((line) => JSON.parse(line) as { kind: string });
  expect(kind).toBe("dataset");
  for (const { kind, ...record } of records)
    lists[LISTS[kind] ?? ""]?.push(FACTS.includes(kind) ? { kind, ...record } : record);
  return withFacts({ ...release, ...lists } as Omit<Dataset, "facts">);
}

describe("ndjson", () => {
  it("is read back as the dataset, by DuckDB's reader of lines", async () => {
    const rows = await withDuckDb(ndjson(dataset), (ask) =>
      ask((folder) => `SELECT json::VARCHAR AS line FROM read_ndjson_objects('${folder}/dataset.ndjson')`),
    );
    expect(readBack(rows.map(({ line }) => String(line)))).toEqual(withoutSite(dataset));
  });

  it("is read back as any dataset, also by a reader that ends lines where Unicode does", () => {
    fc.assert(
      fc.property(anyDataset, (data) => {
        const lines = (ndjson(data).get("dataset.ndjson") ?? "").split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/);
        expect(lines.pop()).toBe("");
        expect(readBack(lines)).toEqual(withoutSite(data));
      }),
    );
  });

  it("opens with the dataset's own line, then has the tables in order", () => {
    const [first, ...others] = (ndjson(SMALL).get("dataset.ndjson") ?? "").split("\n");
    expect(first).toBe(
      `{"kind":"dataset","version":"1.2.3","hash":"${SMALL.hash}","latestArticle":"${SMALL.latestArticle}"}`,
    );
    expect(others[1]).toBe('{"kind":"entity","id":"bo","type":"place","name":"Borduria"}');
  });
});
