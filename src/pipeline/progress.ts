/** Where progress is shown. */
export interface ProgressTerminal {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

const PATIENCE_MS = 1000;
const STEP_MS = 100;

/** Shows progress on a terminal if a run takes more than a second; writes nothing to a file or a pipe. */
export function progressBar(
  terminal: ProgressTerminal,
  now: () => number = () => performance.now(),
): (done: number, all: number) => void {
  const start = now();
  let last = start;
  return (done, all) => {
    const time = now();
    if (!terminal.isTTY || time - start < PATIENCE_MS || (time - last < STEP_MS && done + 1 < all)) return;
    last = time;
    terminal.write(`\r${done + 1} of ${all} articles${done + 1 === all ? "\n" : ""}`);
  };
}
