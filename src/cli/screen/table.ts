import stringWidth from "string-width";
import { BLANK, type Line, shown } from "./line";
import { aside, heading, indented, labelledAll } from "./paragraph";
import type { Style } from "./style";
import { pad, wrap } from "./wrap";

/** A column: its title, and whether its cells are figures, which stand to the right and never wrap. */
export interface TableColumn {
  readonly title: string;
  readonly isFigure?: boolean;
}

/** A row: its cells, the ids that lead on from it, and a line above it that begins a group. */
export interface TableRow {
  readonly above?: string;
  readonly cells: readonly string[];
  readonly ids?: readonly string[];
}

const GAP = "  ";

/**
 * Rows under their titles, as wide as the terminal at most. Ids stand at the end of their row if all of it fits, else
 * below it. Then the widest text column gives way and wraps at words; if even that is too wide, each row stands alone,
 * a cell a line beside its title.
 */
export function table(columns: readonly TableColumn[], rows: readonly TableRow[], style: Style): Line[] {
  const clean = rows.map((row) => ({ ids: [], ...row, cells: row.cells.map(shown) }));
  const natural = columns.map((_, at) => widest(columns, clean, at, "\n"));
  const idWidth = Math.max(0, ...clean.flatMap(({ ids }) => ids.map((id) => stringWidth(shown(id)))));
  if (total(natural) + GAP.length + idWidth <= style.width) return besideIds(columns, clean, natural, style);
  const widths = fit(columns, clean, natural, style.width);
  const head = widths === undefined ? [] : titles(columns, widths, style);
  const blocks = clean.map((row, at) => [
    ...(widths === undefined && at > 0 ? [BLANK] : []),
    ...group(row, style),
    ...(widths === undefined ? record(columns, row, style) : layOut(row.cells, columns, widths)),
    ...row.ids.flatMap((id) => aside(id, style, 2)),
  ]);
  return [...head, ...blocks.flat()];
}

function besideIds(
  columns: readonly TableColumn[],
  rows: readonly TableRow[],
  widths: readonly number[],
  style: Style,
): Line[] {
  const lines = rows.flatMap((row) => {
    const { cells, ids = [] } = row;
    const [first = "", ...more] = layOut(cells, columns, widths);
    const [id, ...others] = ids;
    const beside = (line: string, text: string) => `${pad(line, total(widths))}${GAP}${style.dim(shown(text))}`;
    return [
      ...group(row, style),
      id === undefined ? first : beside(first, id),
      ...more,
      ...others.map((other) => beside("", other)),
    ];
  });
  return [...titles(columns, widths, style), ...indented(lines, 0)];
}

function group({ above }: TableRow, style: Style): Line[] {
  return above === undefined ? [] : [BLANK, ...heading(above, style)];
}

function titles(columns: readonly TableColumn[], widths: readonly number[], style: Style): Line[] {
  if (columns.every(({ title }) => title === "")) return [];
  const line = layOut(
    columns.map(({ title }) => title),
    columns,
    widths,
  );
  return line.map((each) => style.bold(each) as Line);
}

/** The widths of the columns; `undefined` if the terminal is too narrow to leave words whole. */
function fit(
  columns: readonly TableColumn[],
  rows: readonly TableRow[],
  natural: readonly number[],
  width: number,
): number[] | undefined {
  const fitted = [...natural];
  const narrowest = columns.map(({ isFigure }, at) => widest(columns, rows, at, isFigure ? "\n" : " "));
  while (total(fitted) > width) {
    const yielding = fitted.map((each, at) => (each > (narrowest[at] ?? 0) ? each : 0));
    const most = Math.max(...yielding);
    if (most === 0) return undefined;
    fitted[yielding.indexOf(most)] = most - 1;
  }
  return fitted;
}

/** The widest piece of a column, its title among them. */
function widest(columns: readonly TableColumn[], rows: readonly TableRow[], at: number, between: string): number {
  const texts = [columns[at]?.title ?? "", ...rows.map(({ cells }) => cells[at] ?? "")];
  return Math.max(...texts.flatMap((text) => text.split(between)).map((piece) => stringWidth(piece)));
}

function total(widths: readonly number[]): number {
  return widths.reduce((sum, each) => sum + each, GAP.length * (widths.length - 1));
}

/** The cells of one row that hold something, one below the other. */
function record(columns: readonly TableColumn[], { cells }: TableRow, style: Style): Line[] {
  return labelledAll(
    columns.map(({ title }, at) => [title, cells[at]] as const),
    style,
  );
}

function layOut(cells: readonly string[], columns: readonly TableColumn[], widths: readonly number[]): Line[] {
  const wrapped = cells.map((cell, at) => wrap(cell, widths[at] ?? 1));
  const height = Math.max(1, ...wrapped.map((lines) => lines.length));
  const lines = Array.from({ length: height }, (_, line) =>
    wrapped.map((own, at) => pad(own[line] ?? "", widths[at] ?? 0, columns[at]?.isFigure)).join(GAP),
  );
  return indented(lines, 0);
}
