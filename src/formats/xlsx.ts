import { type Cell as SheetCell, type WriteSheet, writeXlsx } from "hucre/xlsx";
import type { Dataset } from "../model/dataset";
import type { Quote } from "../model/quote";
import { describeDataset, releaseOf } from "./about";
import type { Field } from "./column";
import { type ShownColumn, shownColumns, shownField } from "./shown-columns";
import { rowsOf, type Table, tables } from "./tables";
import { xlsxText } from "./xlsx-text";

type SheetRow = (string | number | boolean | null)[];
type Cells = Map<string, Partial<SheetCell>>;

const HEADER = { style: { font: { bold: true, size: 11, name: "Calibri" } } };
const WIDEST = 60;

/**
 * The dataset as a spreadsheet: a sheet that explains, and one for each table that has rows. Periods and dates are text,
 * so that no program takes 2020-03 for a day. The same dataset gives the same bytes: the file's dates are the data's.
 */
export async function xlsx(dataset: Dataset): Promise<ReadonlyMap<string, Uint8Array>> {
  const filled = tables.filter((table) => rowsOf(dataset, table).length > 0);
  const written = new Date(`${dataset.latestArticle}T00:00:00Z`);
  const { name, title, own } = describeDataset(dataset);
  const creator = own?.creator;
  const bytes = await writeXlsx({
    sheets: [aboutSheet(dataset, filled), ...filled.map((table) => tableSheet(table, dataset))],
    properties: { title, ...(creator && { creator }), created: written, modified: written },
  });
  return new Map([[`${name}.xlsx`, new Uint8Array(bytes)]]);
}

function aboutSheet(dataset: Dataset, filled: readonly Table[]): WriteSheet {
  const { version, hash, latestArticle } = releaseOf(dataset);
  const { title, description, homepage } = describeDataset(dataset);
  const head: SheetRow[] = [
    ["About", title],
    ["", description],
    ["Version", version],
    ["SHA-256 of the content", hash],
    ["Latest article", latestArticle],
    ...(homepage === undefined ? [] : [["Site", homepage]]),
    [],
    ["Sheet", "Column", "Meaning"],
  ];
  const rows = filled.flatMap(({ name, description, columns }): SheetRow[] => [
    [name, "", description],
    ...shownColumns(columns).map((column): SheetRow => [name, column.name, column.description]),
  ]);
  const cells: Cells = new Map(head.flatMap(([first], row) => (first ? [[`${row},0`, HEADER] as const] : [])));
  for (const column of [1, 2]) cells.set(`${head.length - 1},${column}`, HEADER);
  if (homepage !== undefined) cells.set("5,1", { hyperlink: { target: homepage } });
  return {
    name: "about",
    columns: widths([24, 40, WIDEST]),
    rows: [...head, ...rows].map((row) => row.map(cleaned)),
    cells,
  };
}

function tableSheet(table: Table, dataset: Dataset): WriteSheet {
  const columns = shownColumns(table.columns);
  const rows = rowsOf(dataset, table).map((row) =>
    columns.map((column) => cleaned(cellValue(column, shownField(row, column, dataset)))),
  );
  const header = columns.map(({ name }) => name);
  return {
    name: table.name,
    columns: widths(header.map((name, column) => widthOf([name, ...rows.map((row) => row[column])]))),
    rows: [header, ...rows],
    cells: cellsOf(columns, rows, dataset),
    freezePane: { rows: 1 },
  };
}

function cellsOf(columns: readonly ShownColumn[], rows: readonly SheetRow[], { version, homepage }: Dataset): Cells {
  const cells: Cells = new Map(columns.map((_, column) => [`0,${column}`, HEADER]));
  const isShown = homepage !== undefined && columns.some(({ path }) => path === "kind");
  for (const [index, row] of rows.entries())
    for (const [column, value] of row.entries()) {
      const at = `${index + 1},${column}`;
      const target = targetOf(columns[column], value, isShown ? `${homepage}v${version}/#` : undefined);
      if (target !== undefined) cells.set(at, { hyperlink: { target } });
      // Digits in groups; what has a fraction is left to the program.
      if (columns[column]?.type === "number" && Number.isInteger(value)) cells.set(at, { style: { numFmt: "#,##0" } });
    }
  return cells;
}

/** Where a cell leads: a fact to its page, an address of the web to itself. */
function targetOf(
  column: ShownColumn | undefined,
  value: SheetRow[number] | undefined,
  site?: string,
): string | undefined {
  if (typeof value !== "string") return undefined;
  if (column?.path === "id" && site !== undefined) return site + value;
  return column?.path === "url" && /^https?:\/\//.test(value) ? value : undefined;
}

function cellValue({ quotes }: ShownColumn, value: Field): SheetRow[number] {
  if (value === undefined || value === null) return null;
  if (typeof value !== "object") return value;
  if (quotes) return (value as readonly Quote[]).map(({ exact }) => exact).join(" … ");
  return value.every((item) => typeof item === "string") ? value.join("; ") : JSON.stringify(value);
}

function cleaned(value: SheetRow[number]): SheetRow[number] {
  return typeof value === "string" ? xlsxText(value) : value;
}

function widthOf(values: readonly unknown[]): number {
  return Math.min(WIDEST, 2 + Math.max(...values.map((value) => String(value ?? "").length)));
}

function widths(characters: readonly number[]): { readonly width: number }[] {
  return characters.map((width) => ({ width }));
}
