import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import type { FileContent } from "../../src/formats/format";

/** A row as DuckDB writes it in JSON: 64-bit integers and dates are texts. */
export type DuckRow = Readonly<Record<string, unknown>>;

/** What DuckDB answers to a query about some files; `query` is told the folder in which they are. */
export type Ask = (query: (folder: string) => string) => Promise<readonly DuckRow[]>;

/** Puts the files into a folder of their own for as long as `use` asks about them. */
export async function withDuckDb<T>(
  files: ReadonlyMap<string, FileContent>,
  use: (ask: Ask) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "formats-"));
  const connection = await (await DuckDBInstance.create()).connect();
  try {
    for (const [name, content] of files) writeFileSync(join(folder, name), content);
    return await use(async (query) => (await connection.runAndReadAll(query(folder))).getRowObjectsJson());
  } finally {
    connection.closeSync();
    rmSync(folder, { recursive: true });
  }
}
