import { parquetWriteBuffer } from "hyparquet-writer";
import type { Dataset } from "../model/dataset";
import { daysBetween } from "../time/day";
import { releaseOf } from "./about";
import { type Column, type Field, fieldOf } from "./column";
import { rowsOf, type Table, tables } from "./tables";

type SchemaElement = NonNullable<Parameters<typeof parquetWriteBuffer>[0]["schema"]>[number];

/**
 * One Parquet file a table, with the dataset's version, hash and latest article among the file's metadata. None for a
 * table without rows, as some readers refuse such a file.
 */
export function parquet(dataset: Dataset): ReadonlyMap<string, Uint8Array> {
  const filled = tables.filter((table) => rowsOf(dataset, table).length > 0);
  return new Map(filled.map((table) => [`${table.name}.parquet`, parquetTable(table, dataset)]));
}

function parquetTable(table: Table, dataset: Dataset): Uint8Array {
  const { columns } = table;
  const rows = rowsOf(dataset, table);
  const buffer = parquetWriteBuffer({
    schema: [{ name: "root", num_children: columns.length }, ...columns.flatMap(elementsOf)],
    columnData: columns.map((column) => ({
      name: column.name,
      data: rows.map((row) => parquetValue(column, fieldOf(row, column))),
    })),
    kvMetadata: Object.entries(releaseOf(dataset)).map(([key, value]) => ({ key, value })),
  });
  return new Uint8Array(buffer);
}

/** The column as the tree that Parquet describes it by, parents first. */
function elementsOf({ name, type, required }: Column): SchemaElement[] {
  const repetition_type = required === true ? "REQUIRED" : "OPTIONAL";
  switch (type) {
    case "string":
      return [{ name, repetition_type, type: "BYTE_ARRAY", converted_type: "UTF8" }];
    case "list":
      return [{ name, repetition_type, type: "BYTE_ARRAY", converted_type: "JSON" }];
    case "date":
      return [{ name, repetition_type, type: "INT32", converted_type: "DATE" }];
    case "integer":
      return [{ name, repetition_type, type: "INT64" }];
    case "number":
      return [{ name, repetition_type, type: "DOUBLE" }];
    case "boolean":
      return [{ name, repetition_type, type: "BOOLEAN" }];
    case "strings":
      return [
        { name, repetition_type, converted_type: "LIST", num_children: 1 },
        { name: "list", repetition_type: "REPEATED", num_children: 1 },
        { name: "element", repetition_type: "REQUIRED", type: "BYTE_ARRAY", converted_type: "UTF8" },
      ];
  }
}

function parquetValue({ type }: Column, value: Field): unknown {
  if (value === undefined || value === null) return null;
  if (type === "integer") return BigInt(value as number);
  if (type === "date") return daysBetween("1970-01-01", value as string);
  return value;
}
