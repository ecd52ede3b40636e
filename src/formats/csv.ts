import type { Dataset } from "../model/dataset";
import { type DatasetVersion, releaseOf } from "./about";
import { type Cell, columnsOf, dayCell, requiredCell, textCell } from "./column";
import { csvLines } from "./csv-lines";
import { type ShownColumn, shownColumns, shownField } from "./shown-columns";
import { rowsOf, type Table, tables } from "./tables";

// In every row, so that a single file, or a few lines of one, still tells what it was cut from.
const releaseCells: Record<`dataset.${keyof DatasetVersion}`, Cell> = {
  "dataset.version": requiredCell(textCell("The version of the dataset that the row is from.")),
  "dataset.hash": requiredCell(textCell("SHA-256 of that dataset's content.")),
  "dataset.latestArticle": requiredCell(dayCell("The day by which its latest article was published.")),
};
const releaseColumns = columnsOf(releaseCells);

/** What a reader of the tables has to know beyond RFC 4180. */
export const CSV_CONVENTIONS =
  "The tables are CSV by RFC 4180, in UTF-8, with LF at the end of a line. An empty cell is a value that is absent. A " +
  "list is a JSON array. A text that a spreadsheet might run as a formula (it begins with = + - @, a tab or a line " +
  "break), or that itself begins with an apostrophe, has one apostrophe before it: take one leading apostrophe off to " +
  "have the text. Numbers are never guarded.";

/** The columns of a table's file. */
export function csvColumns({ columns }: Table): readonly ShownColumn[] {
  return [...shownColumns(columns), ...releaseColumns];
}

/** One CSV file a table. */
export function csv(dataset: Dataset): ReadonlyMap<string, string> {
  return new Map(tables.map((table) => [csvFile(table), csvTable(table, dataset)]));
}

export function csvFile({ name }: Table): string {
  return `${name}.csv`;
}

/** The same with a byte-order mark, without which some spreadsheets take UTF-8 for another encoding. */
export function csvForSpreadsheets(dataset: Dataset): ReadonlyMap<string, string> {
  return new Map([...csv(dataset)].map(([file, content]) => [file, `\uFEFF${content}`]));
}

function csvTable(table: Table, dataset: Dataset): string {
  const columns = csvColumns(table);
  const release = releaseOf(dataset);
  const rows = rowsOf(dataset, table).map((row) =>
    columns.map((column) => ({ type: column.type, value: shownField({ ...row, dataset: release }, column, dataset) })),
  );
  return csvLines(
    columns.map(({ name }) => name),
    rows,
  );
}
