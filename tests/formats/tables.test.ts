import { describe, expect, it } from "vitest";
import { rowsOf, tables } from "../../src/formats/tables";
import { SMALL } from "../support/formats";
import { columnName } from "./rebuild";
import { present, ROW_SCHEMAS, type Schema } from "./row-schemas";

interface Leaf {
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
}

/** The fields of a row, as its schema has them. */
function leavesOf(schema: Schema, path: readonly string[] = [], reached = true): Leaf[] {
  const { properties, required: keys = [], ...leaf } = present(schema);
  const required = reached && !nullable(schema);
  if (properties === undefined) return [{ name: columnName(path), type: typeOf(leaf), required }];
  return Object.entries(properties).flatMap(([key, member]) =>
    leavesOf(member, [...path, key], required && keys.includes(key)),
  );
}

function typeOf({ type, format, items }: Schema): string {
  if (type !== "array") return format === "date" ? "date" : String(type);
  return items !== undefined && items !== false && items.type === "string" ? "strings" : "list";
}

function nullable({ anyOf = [], type = [] }: Schema): boolean {
  return anyOf.some((choice) => choice.type === "null") || (Array.isArray(type) && type.includes("null"));
}

function byName(a: Leaf, b: Leaf): number {
  return a.name < b.name ? -1 : 1;
}

describe("tables", () => {
  it.each(tables)("$name has each field of a row once, with its type and whether it may be missing", (table) => {
    const columns = table.columns.map(({ name, type, required = false }) => ({ name, type, required }));
    expect(columns.toSorted(byName)).toEqual(leavesOf(ROW_SCHEMAS[table.name] ?? {}).toSorted(byName));
  });

  it("are all lists of the dataset, but the one that repeats others", () => {
    expect(tables.map(({ name }) => name).toSorted()).toEqual(Object.keys(ROW_SCHEMAS).toSorted());
  });

  it("describe every column, and begin with their key", () => {
    for (const { columns } of tables) {
      expect(columns.filter(({ description }) => description.trim() === "")).toEqual([]);
      expect(["id", "from"]).toContain(columns[0]?.name);
    }
  });
});

describe("rowsOf", () => {
  it("gives the rows of a table", () => {
    expect(tables.map((table) => rowsOf(SMALL, table).length)).toEqual([1, 2, 2, 0, 0, 3, 0, 0, 0, 0, 1, 0]);
  });
});
