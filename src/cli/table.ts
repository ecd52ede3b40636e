import type { Style } from "./style";

/** A column: its title, and whether its cells are figures, which stand to the right. */
export interface Column {
  readonly title: string;
  readonly isFigure?: boolean;
}

const GAP = "  ";
const NARROWEST = 6;

/** Rows under their titles, as wide as the terminal at most: the widest text column gives way and wraps at words. */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[], style: Style): string {
  const widths = fit(naturalWidths(columns, rows), columns, style.width);
  const titles = layOut(
    columns.map(({ title }) => title),
    columns,
    widths,
  ).map((line) => style.bold(line));
  return [...titles, ...rows.flatMap((row) => layOut(row, columns, widths))].join("\n");
}

function naturalWidths(columns: readonly Column[], rows: readonly (readonly string[])[]): number[] {
  return columns.map(({ title }, index) => Math.max(title.length, ...rows.map((row) => (row[index] ?? "").length)));
}

function fit(widths: number[], columns: readonly Column[], width: number): number[] {
  const fitted = [...widths];
  const total = () => fitted.reduce((sum, each) => sum + each, GAP.length * (fitted.length - 1));
  while (total() > width) {
    const texts = fitted.map((each, index) => (columns[index]?.isFigure ? 0 : each));
    const widest = texts.indexOf(Math.max(...texts));
    const now = fitted[widest] ?? 0;
    if (now <= NARROWEST) break;
    fitted[widest] = now - 1;
  }
  return fitted;
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
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ").flatMap((whole) => pieces(whole, width))) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

function pieces(word: string, width: number): string[] {
  if (word.length <= width) return [word];
  return [word.slice(0, width), ...pieces(word.slice(width), width)];
}
