import { main } from "../../src/cli/main";

/** What a run of the command line did. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line in this process, on a terminal as wide and as colourful as `env` and `terminal` say. */
export function runCommandLine(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  terminal: { isTTY?: boolean; columns?: number } = {},
): Ran {
  const written = { out: "", err: "" };
  const to = (stream: "out" | "err") => ({ ...terminal, write: (text: string) => (written[stream] += text) });
  const code = main(args, { out: to("out"), err: to("err"), env });
  if (typeof code !== "number") throw new Error(`${args.join(" ")} takes its time: run it later`);
  return { code, ...written };
}

/** The same for a command that takes its time. */
export async function runCommandLineLater(
  args: readonly string[],
  input: readonly (Buffer | string)[] = [],
): Promise<Ran> {
  const written = { out: "", err: "" };
  const to = (stream: "out" | "err") => ({ write: (text: string) => (written[stream] += text) });
  const code = await main(args, { out: to("out"), err: to("err"), env: {}, input: chunks(input) });
  return { code, ...written };
}

async function* chunks(input: readonly (Buffer | string)[]): AsyncGenerator<Buffer | string> {
  yield* input;
}
