/** How output is laid out: the width of the terminal, and its colours where it has any. */
export interface Style {
  readonly width: number;
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly mark: (text: string) => string;
}

const DEFAULT_WIDTH = 100;
const MIN_WIDTH = 40;

/** Colour only on a terminal, and not where NO_COLOR is set (https://no-color.org). */
export function styleFor(
  terminal: { isTTY?: boolean; columns?: number },
  env: Record<string, string | undefined>,
): Style {
  const isColourful = terminal.isTTY === true && !env["NO_COLOR"] && env["TERM"] !== "dumb";
  const paint = (open: number, close: number) => (text: string) =>
    isColourful ? `\u001b[${open}m${text}\u001b[${close}m` : text;
  return {
    // Where the output is no terminal, COLUMNS says how wide it is to be, as for other commands.
    width: Math.max(MIN_WIDTH, terminal.columns || Number(env["COLUMNS"]) || DEFAULT_WIDTH),
    bold: paint(1, 22),
    dim: paint(2, 22),
    mark: isColourful ? paint(7, 27) : (text) => `[${text}]`,
  };
}
