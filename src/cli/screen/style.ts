/** How output is laid out: the width of the terminal, and its colours if it has any. */
export interface Style {
  readonly width: number;
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  /** Words that a figure was read from: in colours turned round, else in brackets. */
  readonly mark: (words: string) => string;
}

type Environment = Readonly<Record<string, string | undefined>>;

const DEFAULT_WIDTH = 100;
const MIN_WIDTH = 40;
/** A longer word may have to be cut, and a cut must not part a colour. */
const LONGEST_PAINTED = 30;

/** The style for a terminal; `asked` is what `--color` or `--no-color` says. */
export function styleFor(terminal: { isTTY?: boolean; columns?: number }, env: Environment, asked?: boolean): Style {
  const isColourful = asked ?? hasColours(terminal.isTTY === true, env);
  const paint = (open: number, close: number) => (text: string) =>
    isColourful && text !== "" ? `\u001b[${open}m${text}\u001b[${close}m` : text;
  const inverse = paint(7, 27);
  return {
    // If the output is no terminal, COLUMNS says how wide it is to be, as for other commands.
    width: Math.max(MIN_WIDTH, terminal.columns || Number(env["COLUMNS"]) || DEFAULT_WIDTH),
    bold: paint(1, 22),
    dim: paint(2, 22),
    mark: isColourful ? (words) => eachWord(words, inverse) : (words) => `[${words}]`,
  };
}

/** FORCE_COLOR, NO_COLOR (https://no-color.org), CLICOLOR_FORCE, CLICOLOR (https://bixense.com/clicolors), in this order. */
function hasColours(isTerminal: boolean, env: Environment): boolean {
  const force = env["FORCE_COLOR"];
  if (force !== undefined) return force !== "0" && force !== "false";
  if (env["NO_COLOR"]) return false;
  if (env["CLICOLOR_FORCE"] && env["CLICOLOR_FORCE"] !== "0") return true;
  if (env["CLICOLOR"] === "0" || env["TERM"] === "dumb" || env["NODE_DISABLE_COLORS"]) return false;
  return isTerminal;
}

/** Word by word, so that a line may end between two. */
function eachWord(words: string, paint: (word: string) => string): string {
  return words
    .split(" ")
    .map((word) => (word.length > LONGEST_PAINTED ? word : paint(word)))
    .join(" ");
}
