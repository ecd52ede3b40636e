import { stripVTControlCharacters } from "node:util";
import type { Style } from "./style";

/** A column: its title, and whether its cells are figures, which stand to the right and never wrap. */
export interface Column {
  readonly title: string;
  readonly isFigure?: boolean;
}

type Rows = readonly (readonly string[])[];

const GAP = "  ";

/**
 * Rows under their titles, as wide as the terminal at most: the widest text column gives way and wraps at words. Where
 * even that is too wide, each row stands alone, a cell a line beside its title.
 */
export function table(columns: readonly Column[], rows: Rows, style: Style): string {
  const widths = fit(columns, rows, style.width);
  if (widths === undefined) return rows.map((row) => record(columns, row, style)).join("\n\n");
  const titles = layOut(
    columns.map(({ title }) => title),
    columns,
    widths,
  ).map((line) => style.bold(line));
  return [...titles, ...rows.flatMap((row) => layOut(row, columns, widths))].join("\n");
}

/** The widths of the columns; `undefined` where the terminal is too narrow to leave words whole. */
function fit(columns: readonly Column[], rows: Rows, width: number): number[] | undefined {
  const widest = (index: number, pieces: RegExp) =>
    longest(
      [columns[index]?.title ?? "", ...rows.map((row) => row[index] ?? "")].flatMap((cell) => cell.split(pieces)),
    );
  const fitted = columns.map((_, index) => widest(index, /\n/));
  const narrowest = columns.map(({ isFigure }, index) => widest(index, isFigure ? /\n/ : /\s/));
  const total = () => fitted.reduce((sum, each) => sum + each, GAP.length * (fitted.length - 1));
  while (total() > width) {
    const yielding = fitted.map((each, index) => (each > (narrowest[index] ?? 0) ? each : 0));
    const most = Math.max(...yielding);
    if (most === 0) return undefined;
    fitted[yielding.indexOf(most)] = most - 1;
  }
  return fitted;
}

function longest(texts: readonly string[]): number {
  return Math.max(...texts.map((text) => text.length));
}

/** The cells of one row that hold something, one below the other. */
function record(columns: readonly Column[], row: readonly string[], style: Style): string {
  const indent = longest(columns.map(({ title }) => title)) + GAP.length;
  const cells = columns.map(({ title }, index) => ({ title, cell: row[index] ?? "" }));
  return cells
    .filter(({ cell }) => cell !== "")
    .flatMap(({ title, cell }) =>
      wrap(cell, style.width - indent).map((line, at) =>
        at === 0 ? style.bold(title.padEnd(indent)) + line : " ".repeat(indent) + line,
      ),
    )
    .join("\n");
}

function layOut(cells: readonly string[], columns: readonly Column[], widths: readonly number[]): string[] {
  const wrapped = cells.map((cell, index) => wrap(cell, widths[index] ?? cell.length));
  const height = Math.max(1, ...wrapped.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    wrapped
      .map((lines, index) => pad(lines[line] ?? "", widths[index] ?? 0, columns[index]?.isFigure === true))
      .join(GAP)
      .trimEnd(),
  );
}

function pad(text: string, width: number, toTheRight: boolean): string {
  return toTheRight ? text.padStart(width) : text.padEnd(width);
}

/** The text in lines of at most `width`, broken at spaces, and inside a word only where it is longer than a line. */
export function wrap(text: string, width: number): string[] {
  return text.split("\n").flatMap((line) => wrapLine(line, width));
}

function wrapLine(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ").flatMap((whole) => pieces(whole, width))) {
    if (line !== "" && seen(line) + 1 + seen(word) > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

function pieces(word: string, width: number): string[] {
  if (seen(word) <= width) return [word];
  return [word.slice(0, width), ...pieces(word.slice(width), width)];
}

/** How many characters of the text a terminal shows: colours take no room. */
function seen(text: string): number {
  return stripVTControlCharacters(text).length;
}
