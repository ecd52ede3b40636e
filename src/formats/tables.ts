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
  table("articles", "article", "The articles that the facts are quoted from."),
  table(
    "entities",
    "entity",
    "What facts name: people, organisations, places, agreements, events, programmes, topics.",
  ),
  table("indicators", "indicator", "What is measured."),
  table("predicates", "predicate", "What statements can say."),
  table("posts", "post", "The posts that people hold."),
  table("observations", "observation", "The figures, each with the interval that its words allow."),
  table("roles", "role", "The people in their posts, as each article words them."),
  table("events", "event", "The passages that tell of events."),
  table("statements", "statement", "The assertions that are neither figure, role nor event."),
  table("findings", "finding", "What the audit found when it held the facts against each other."),
  table("aliases", "alias", "Ids that were renamed."),
  table("withdrawn", "withdrawal", "Facts that were withdrawn."),
];

function table(name: TableName, kind: string, description: string): Table {
  return { name, kind, description, columns: columns[name] };
}

export function rowsOf(dataset: Dataset, { name }: Table): readonly object[] {
  return dataset[name];
}
