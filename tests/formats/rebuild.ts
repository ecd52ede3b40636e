import type { Dataset } from "../../src/model/dataset";
import { withFacts } from "../support/formats";
import { present, ROW_SCHEMAS, type Schema } from "./row-schemas";

/** The value at the end of a path, as the format gives it; `undefined` if it gives none. */
export type Leaf = (path: readonly string[], schema: Schema) => unknown;

/** The dataset out of the leaves of its tables' rows, nested and completed with `null` as its schema says. */
export function rebuildDataset(release: object, tables: Readonly<Record<string, readonly Leaf[]>>): Dataset {
  const lists = Object.entries(ROW_SCHEMAS).map(([name, schema]) => [
    name,
    tables[name]?.map((leaf) => rebuild(schema, [], leaf)),
  ]);
  return withFacts({ ...release, ...Object.fromEntries(lists) } as Omit<Dataset, "facts">);
}

function rebuild(schema: Schema, path: readonly string[], leaf: Leaf): unknown {
  const { properties, required = [], ...rest } = present(schema);
  if (properties === undefined) return leaf(path, rest);
  const members = Object.entries(properties).map(
    ([key, member]) => [key, rebuild(member, [...path, key], leaf)] as const,
  );
  if (path.length > 0 && members.every(([, value]) => value === undefined)) return undefined;
  return Object.fromEntries(
    members.flatMap(([key, value]) => {
      if (value !== undefined) return [[key, value]];
      return required.includes(key) ? [[key, null]] : [];
    }),
  );
}

/** How tables write a path: `quantity_written_scale`. */
export function columnName(path: readonly string[]): string {
  return path.map((key) => key.replace(/([A-Z])/g, "_$1").toLowerCase()).join("_");
}
