import type { Dataset } from "../model/dataset";
import type { Column, TableName } from "./column";
import { factColumns } from "./fact-columns";
import { recordColumns } from "./record-columns";

/** A list of the dataset, as a table. */
export interface Table {
  readonly name: TableName;
  /** What one row is; a fact says so itself. */
  readonly kind: string;
  readonly description: string;
  /** The first is the key. */
  readonly columns: readonly Column[];
}

const columns = { ...recordColumns, ...factColumns };

/** All tables, those that others refer to first. CSV, Parquet, JSON-LD and the data package are written from them. */
export const tables: readonly Table[] = [
  describedTable("articles", "article", "The articles that the facts are quoted from."),
  describedTable(
    "entities",
    "entity",
    "What facts name: people, organisations, places, agreements, events, programmes, topics.",
  ),
  describedTable("indicators", "indicator", "What is measured."),
  describedTable("predicates", "predicate", "What statements can say."),
  describedTable("posts", "post", "The posts that people hold."),
  describedTable("observations", "observation", "The figures, each with the interval that its words allow."),
  describedTable("roles", "role", "The people in their posts, as each article words them."),
  describedTable("events", "event", "The passages that tell of events."),
  describedTable("statements", "statement", "The assertions that are neither figure, role nor event."),
  describedTable("findings", "finding", "What the audit found when it held the facts against each other."),
  describedTable("aliases", "alias", "Ids that were renamed."),
  describedTable("withdrawn", "withdrawal", "Facts that were withdrawn."),
];

function describedTable(name: TableName, kind: string, description: string): Table {
  return { name, kind, description, columns: columns[name] };
}

export function rowsOf(dataset: Dataset, { name }: Table): readonly object[] {
  return dataset[name];
}
