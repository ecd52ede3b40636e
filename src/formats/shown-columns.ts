import type { Dataset } from "../model/dataset";
import { nameOf } from "../wording/name-of";
import { type Column, type Field, fieldOf } from "./column";

/** A column of a table that people read: a field, or the names of what the ids in it lead to. */
export interface ShownColumn extends Column {
  readonly names?: true;
}

/** The columns, with one of names behind each of ids; facts have none. */
export function shownColumns(columns: readonly Column[]): ShownColumn[] {
  return columns.flatMap((column) => (hasNames(column) ? [column, namesBeside(column)] : [column]));
}

/** What stands in a column of a row. */
export function shownField(row: object, column: ShownColumn, dataset: Dataset): Field {
  const field = fieldOf(row, column);
  if (!column.names || field === undefined || field === null) return field;
  return Array.isArray(field) ? field.map((id) => nameOf(dataset, String(id))) : nameOf(dataset, String(field));
}

function hasNames({ refersTo }: Column): boolean {
  return refersTo !== undefined && refersTo !== "facts" && refersTo !== "observations";
}

function namesBeside({ path, name, type, required }: Column): ShownColumn {
  const isList = type === "strings";
  return {
    path,
    name: `${name}_${isList ? "names" : "name"}`,
    type,
    description: `The ${isList ? "names" : "name"} of ${name}, for people: ids stay, names may be put better.`,
    ...(required && { required }),
    names: true,
  };
}
