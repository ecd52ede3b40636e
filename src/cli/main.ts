import { parseArgs } from "node:util";
import { version } from "../index";
import { type Answer, type Command, EXIT, type Input, InputError, UsageError } from "./command";
import { commands } from "./commands";
import { COMMON_OPTIONS, helpFor, overview, usageOf } from "./help";
import { nearest } from "./nearest";
import { type Style, styleFor } from "./style";

const NAMES = commands.map(({ name }) => name);

/** What a process gives a command line: where to write, and what is around it. */
export interface Surroundings {
  readonly out: { write(text: string): unknown; isTTY?: boolean; columns?: number };
  readonly err: { write(text: string): unknown };
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Runs one command and gives its exit code. */
export function main(args: readonly string[], { out, err, env }: Surroundings): number {
  try {
    const { text, code, isData } = respond(args, styleFor(out, env));
    (code === EXIT.noMatch && !isData ? err : out).write(`${text.trimEnd()}\n`);
    return code;
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof InputError)) throw error;
    err.write(`${error.message}\n`);
    return error.code;
  }
}

/** What is written: the answer in words, or as data, which a program expects where it reads, also without a match. */
interface Response extends Pick<Answer, "text" | "code"> {
  readonly isData: boolean;
}

function inWords(text: string): Response {
  return { text, code: EXIT.fine, isData: false };
}

function respond(args: readonly string[], style: Style): Response {
  const [name = "", ...rest] = args;
  if (name === "" || name === "--help" || name === "-h") return inWords(overview(style));
  if (name === "--version") return inWords(version);
  if (name === "help") return respond([...rest.slice(0, 1), "--help"], style);
  const command = commands.find((known) => known.name === name);
  if (command === undefined)
    throw new UsageError("kz-eu-facts", name, NAMES.join(", "), `kz-eu-facts --help lists them${nearest(name, NAMES)}`);
  return runCommand(command, rest, style);
}

function runCommand(command: Command, args: string[], style: Style): Response {
  const { values, positionals } = parse(command, args);
  if (values["help"] === true) return inWords(helpFor(command, style));
  const { min, max } = command.words;
  if (positionals.length < min || positionals.length > max)
    throw new UsageError(
      `kz-eu-facts ${command.name}`,
      positionals.length === 0 ? "nothing" : positionals.join(" "),
      usageOf(command),
      command.examples[0] ?? "",
    );
  const { json, help: _, ...options } = values;
  const { text, data, code } = answerOf(command, { words: positionals, options, style });
  return json === true ? { text: JSON.stringify(data, null, 2), code, isData: true } : { text, code, isData: false };
}

/** What the command answers; a value that a helper refuses is wrong usage. */
function answerOf(command: Command, input: Input): Answer {
  try {
    return command.run(input);
  } catch (error) {
    if (error instanceof RangeError) throw wrongOptions(command, error);
    throw error;
  }
}

type Values = Record<string, string | boolean | undefined>;

function parse(command: Command, args: string[]): { values: Values; positionals: string[] } {
  try {
    const { values, positionals } = parseArgs({
      args,
      options: { ...command.options, ...COMMON_OPTIONS },
      allowPositionals: true,
    });
    return { values, positionals };
  } catch (error) {
    throw wrongOptions(command, error as Error);
  }
}

function wrongOptions(command: Command, { message }: Error): UsageError {
  return new UsageError(
    `kz-eu-facts ${command.name}`,
    message,
    usageOf(command),
    `kz-eu-facts ${command.name} --help explains the options`,
  );
}
