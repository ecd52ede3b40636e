import { tableFromIPC } from "apache-arrow";
import * as fc from "fast-check";
import { readParquet } from "parquet-wasm";
import { describe, expect, it } from "vitest";
import { dataset } from "../../src/dataset/dataset";
import { parquet } from "../../src/formats/parquet";
import type { Dataset } from "../../src/model/dataset";
import { SMALL, withoutSite } from "../support/formats";
import { anyDataset } from "./any-dataset";
import { type Ask, type DuckRow, withDuckDb } from "./duckdb";
import { columnName, type Leaf, rebuildDataset } from "./rebuild";
import { ROW_SCHEMAS } from "./row-schemas";

async function readBack(data: Dataset): Promise<Dataset> {
  const files = parquet(data);
  const [first = ""] = files.keys();
  return withDuckDb(files, async (ask) => {
    const tables: [string, Leaf[]][] = [];
    for (const name of Object.keys(ROW_SCHEMAS))
      tables.push([name, files.has(`${name}.parquet`) ? (await rowsOf(ask, name)).map(leafOf) : []]);
    return rebuildDataset(await releaseOf(ask, first), Object.fromEntries(tables));
  });
}

function rowsOf(ask: Ask, name: string): Promise<readonly DuckRow[]> {
  return ask((folder) => `SELECT * FROM read_parquet('${folder}/${name}.parquet')`);
}

async function releaseOf(ask: Ask, file: string): Promise<object> {
  const rows = await ask(
    (folder) => `SELECT decode(key) AS key, decode(value) AS value FROM parquet_kv_metadata('${folder}/${file}')`,
  );
  return Object.fromEntries(rows.map(({ key, value }) => [key, value]));
}

function leafOf(row: DuckRow): Leaf {
  return (path, { type, items, prefixItems }) => {
    const cell = row[columnName(path)];
    if (cell === null) return undefined;
    if (type === "integer") return Number(cell);
    const isJson = prefixItems !== undefined || (items !== undefined && items !== false && items.type === "object");
    return isJson ? (JSON.parse(cell as string) as unknown) : cell;
  };
}

describe("parquet", () => {
  it("is read back by DuckDB as the dataset", async () => {
    expect(await readBack(dataset)).toEqual(withoutSite(dataset));
  });

  it("is read back by DuckDB as any dataset, whatever stands in its texts", async () => {
    await fc.assert(
      fc.asyncProperty(anyDataset, async (data) => {
        // The reader's decoder takes a byte order mark at the beginning of a text for none of it.
        fc.pre(parquet(data).size > 0 && !JSON.stringify(data).includes('"\ufeff'));
        expect(await readBack(data)).toEqual(withoutSite(data));
      }),
      { numRuns: 10 },
    );
  });

  it("has columns that are dates, numbers, lists and JSON to DuckDB, even if no row has a value", async () => {
    const types = await withDuckDb(parquet(SMALL), async (ask) => [
      ...(await ask((folder) => `DESCRIBE SELECT * FROM read_parquet('${folder}/observations.parquet')`)),
      ...(await ask((folder) => `DESCRIBE SELECT * FROM read_parquet('${folder}/entities.parquet')`)),
    ]);
    expect(Object.fromEntries(types.map((row) => [row["column_name"], row["column_type"]]))).toMatchObject({
      period_from: "DATE",
      quantity_value: "DOUBLE",
      quote_start: "BIGINT",
      aliases: "VARCHAR[]",
      context: "JSON",
      said_by: "VARCHAR",
    });
  });

  it("tells which columns may be empty", async () => {
    const columns = await withDuckDb(parquet(SMALL), (ask) =>
      ask((folder) => `SELECT name, repetition_type FROM parquet_schema('${folder}/entities.parquet')`),
    );
    expect(Object.fromEntries(columns.map((row) => [row["name"], row["repetition_type"]]))).toMatchObject({
      id: "REQUIRED",
      name: "REQUIRED",
      aliases: "OPTIONAL",
      code: "OPTIONAL",
    });
  });

  it("writes no file for a table without rows", () => {
    expect([...parquet(SMALL).keys()]).toEqual(
      ["articles", "entities", "indicators", "observations", "aliases"].map((name) => `${name}.parquet`),
    );
  });

  it("is read by a strict reader too, every file with all its rows and values", () => {
    for (const [file, bytes] of parquet(dataset)) {
      const rows = dataset[file.replace(".parquet", "") as "observations"];
      const table = tableFromIPC(readParquet(bytes).intoIPCStream());
      expect([file, table.numRows]).toEqual([file, rows.length]);
      expect([...(table.getChildAt(0) ?? [])]).toEqual(rows.map(({ id }) => id));
    }
    const observations = tableFromIPC(readParquet(parquet(dataset).get("observations.parquet")!).intoIPCStream());
    expect([...observations.getChild("quantity_value")!]).toEqual(
      dataset.observations.map(({ quantity }) => quantity.value),
    );
  });

  it("gives the same bytes for the same dataset", () => {
    expect(parquet(SMALL)).toEqual(parquet(SMALL));
  });
});
