import type { Dataset } from "../model/dataset";

/** The lists of a dataset that are tables of their own; `facts` only repeats four of them. */
export type TableName = Exclude<keyof Dataset, "version" | "homepage" | "hash" | "latestArticle" | "facts">;

/** What a cell holds. `strings` is a list of texts, `list` any other. */
export type CellType = "string" | "integer" | "number" | "boolean" | "date" | "strings" | "list";

/** What is known of a field, apart from its place. */
export interface Cell {
  readonly type: CellType;
  readonly description: string;
  /** Whether every row has it; else an empty cell stands for what is absent or `null`. */
  readonly required?: boolean;
  /** Where the ids in it lead: to a table, or to a fact of any kind. */
  readonly refersTo?: TableName | "facts";
  /** Its name in JSON-LD, if the field's own name means something else in another table. */
  readonly term?: string;
  /** Whether a list's items are quotes. */
  readonly quotes?: true;
  /** What is known of the members of a list's items, if JSON-LD must name or link one of them. */
  readonly members?: Readonly<Record<string, Cell>>;
}

/** A column of a table: a field of its rows, wherever in them it stands. */
export interface Column extends Cell {
  /** The keys that lead to the field: `quantity.writtenScale`. */
  readonly path: string;
  /** The same, as tables write it: `quantity_written_scale`. */
  readonly name: string;
}

/** The paths of all fields of a row, however deep, so that a table can neither forget one nor make one up. */
export type PathOf<T> = {
  [K in keyof T & string]-?: NonNullable<T[K]> extends string | number | boolean | readonly unknown[]
    ? K
    : `${K}.${PathOf<NonNullable<T[K]>>}`;
}[keyof T & string];

/** What is known of each field of a row, in the order of columns. */
export type CellsOf<T> = Readonly<Record<PathOf<T>, Cell>>;

/** As columns: of a table, or of the items in a list of it. */
export function columnsOf(cells: Readonly<Record<string, Cell>>): Column[] {
  return Object.entries(cells).map(([path, cell]) => ({ ...cell, path, name: columnNameOf(path) }));
}

function columnNameOf(path: string): string {
  return path.replaceAll(".", "_").replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** What a field can hold. */
export type Field = string | number | boolean | readonly unknown[] | null | undefined;

/** The field of a row that a column stands for; `undefined` if the row has none. */
export function fieldOf(row: object, { path }: Pick<Column, "path">): Field {
  return path.split(".").reduce<unknown>((value, key) => memberOf(value, key), row) as Field;
}

function memberOf(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}

export const textCell = (description: string): Cell => ({ type: "string", description });
export const integer = (description: string): Cell => ({ type: "integer", description });
export const numberCell = (description: string): Cell => ({ type: "number", description });
export const flagCell = (description: string): Cell => ({ type: "boolean", description });
export const dayCell = (description: string): Cell => ({ type: "date", description });
export const strings = (description: string): Cell => ({ type: "strings", description });
export const listCell = (description: string): Cell => ({ type: "list", description });
export const requiredCell = (cell: Cell): Cell => ({ ...cell, required: true });
export const link = (refersTo: TableName | "facts", cell: Cell): Cell => ({ ...cell, refersTo });
