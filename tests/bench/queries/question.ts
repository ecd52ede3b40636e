import type { Dataset } from "../../../src/model/dataset";

/** Rows as a table has them. */
export type Rows = readonly Readonly<Record<string, unknown>>[];

/** A statement of SQL with a `?` for each table, and the tables. */
export interface Sql {
  readonly statement: string;
  readonly tables: readonly Rows[];
}

/** A question that a helper answers, and how one would ask it without the package. */
export interface Question {
  readonly name: string;
  readonly helper: (data: Dataset) => unknown;
  /** The loop that a user would write: group, sort. It gives less than the helper does. */
  readonly plain: (data: Dataset) => unknown;
  /** The same in SQL, if it can be asked so. The tables are made before the clock starts. */
  readonly sql?: (data: Dataset) => Sql;
}
