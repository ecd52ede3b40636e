import { parseArgs } from "node:util";
import { type Answer, type Command, EXIT, InputError, UsageError } from "./command";
import { commands } from "./commands";
import { helpFor, overview } from "./help";
import { type Style, styleFor } from "./style";

/** What a process gives a command line: where to write, and what is around it. */
export interface Surroundings {
  readonly out: { write(text: string): unknown; isTTY?: boolean; columns?: number };
  readonly err: { write(text: string): unknown };
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Runs one command and gives its exit code. */
export function main(args: readonly string[], { out, err, env }: Surroundings): number {
  try {
    const { text, code } = respond(args, styleFor(out, env));
    (code === EXIT.noMatch ? err : out).write(`${text}\n`);
    return code;
  } catch (error) {
    err.write(`${(error as Error).message}\n`);
    if (error instanceof InputError) return error.code;
    if (error instanceof UsageError || error instanceof RangeError || error instanceof TypeError) return EXIT.usage;
    throw error;
  }
}

function respond(args: readonly string[], style: Style): Pick<Answer, "text" | "code"> {
  const [name = "", ...rest] = args;
  if (name === "" || name === "--help" || name === "-h" || name === "help")
    return { text: overview(style), code: EXIT.fine };
  if (name === "--version") return respond(["show", "--json"], style);
  const command = commands.find((known) => known.name === name);
  if (command === undefined)
    throw new UsageError(
      "kz-eu-facts",
      name,
      commands.map((known) => known.name).join(", "),
      "kz-eu-facts --help lists them",
    );
  return runCommand(command, rest, style);
}

function runCommand(command: Command, args: string[], style: Style): Pick<Answer, "text" | "code"> {
  const { values, positionals } = parse(command, args);
  if (values["help"] === true) return { text: helpFor(command, style), code: EXIT.fine };
  const { min, max } = command.words;
  if (positionals.length < min || positionals.length > max)
    throw new UsageError(
      `kz-eu-facts ${command.name}`,
      positionals.length === 0 ? "nothing" : positionals.join(" "),
      `kz-eu-facts ${command.name} ${command.usage}`,
      command.examples[0] ?? "",
    );
  const { json, help: _, ...options } = values;
  const { text, data, code } = command.run({ words: positionals, options, style });
  return { text: json === true ? JSON.stringify(data, null, 2) : text, code };
}

type Values = Record<string, string | boolean | undefined>;

function parse(command: Command, args: string[]): { values: Values; positionals: string[] } {
  const common = { json: { type: "boolean" }, help: { type: "boolean", short: "h" } } as const;
  try {
    const { values, positionals } = parseArgs({
      args,
      options: { ...command.options, ...common },
      allowPositionals: true,
    });
    return { values, positionals };
  } catch (error) {
    throw new UsageError(
      `kz-eu-facts ${command.name}`,
      (error as Error).message,
      `kz-eu-facts ${command.name} ${command.usage}`,
      `kz-eu-facts ${command.name} --help explains the options`,
    );
  }
}
