import { EventEmitter, once } from "node:events";
import { dataset, version } from "../index";
import type { Dataset } from "../model/dataset";
import { type Answer, type Command, type Given, type Input, valueOf } from "./command";
import { CommandRefusal, wrongUsage } from "./command-refusal";
import { commands } from "./commands";
import { EXIT } from "./exit";
import { readDataset } from "./files/read-dataset";
import { type Output, writeWhole } from "./files/write-whole";
import { helpFor, overview } from "./help";
import { parseArguments } from "./parse-arguments";
import { didYouMean, nearest } from "./resolve/nearest";
import { explainProblem } from "./screen/explain";
import { inJson } from "./screen/in-json";
import { type Line, verbatim } from "./screen/line";
import { type Style, styleFor } from "./screen/style";

/** What a process gives a command line: where to write, and what is around it. */
export interface Surroundings {
  readonly out: SizedTerminal & Output;
  readonly err: Output;
  readonly input?: AsyncIterable<Buffer | string>;
  readonly env: Readonly<Record<string, string | undefined>>;
}

interface SizedTerminal {
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** Runs one command and gives its exit code, later if the command takes its time. */
export function main(
  args: readonly string[],
  { out, err, env, input = nothing() }: Surroundings,
): number | Promise<number> {
  const plain = styleFor({ ...(out.columns !== undefined && { columns: out.columns }) }, env, false);
  const write = ({ lines, code, isData }: Response): number => {
    writeWhole(code === EXIT.fine || isData ? out : err, `${lines.join("\n")}\n`);
    return code;
  };
  const refuse = (error: unknown): number => {
    if (!(error instanceof CommandRefusal)) throw error;
    err.write(`${explainProblem(error.problem, plain).join("\n")}\n`);
    return error.code;
  };
  try {
    const response = respond(args, (given) => styleFor(out, env, askedColours(given)), input);
    if ("stream" in response) return writeStream(out, response.stream);
    return response instanceof Promise ? response.then(write).catch(refuse) : write(response);
  } catch (error) {
    return refuse(error);
  }
}

/** What is written: data goes to standard output, whatever it says. */
interface Response extends Pick<Answer, "lines" | "code"> {
  readonly isData: boolean;
}

/** Lines one by one, each after the one before has gone. */
interface Streamed {
  readonly stream: AsyncIterable<string>;
}

type Responded = Response | Streamed | Promise<Response>;

async function writeStream(out: Output, lines: AsyncIterable<string>): Promise<number> {
  for await (const line of lines) {
    const isTaken = out.write(`${line}\n`);
    if (isTaken === false && out instanceof EventEmitter) await once(out, "drain");
  }
  return EXIT.fine;
}

async function* nothing(): AsyncGenerator<string> {}

function respond(
  args: readonly string[],
  style: (given: Given) => Style,
  input: AsyncIterable<Buffer | string>,
): Responded {
  const [name = "", ...rest] = args;
  if (["", "--help", "-h"].includes(name)) return fine(overview(style({})));
  if (["--version", "-v"].includes(name)) return fine(verbatim(version));
  if (name === "help") return respond([...rest.slice(0, 1), "--help"], style, input);
  const command = commands.find((known) => known.name === name);
  if (command === undefined) throw unknownCommand(name);
  const { words, options } = parseArguments(command, rest);
  if (options["help"] === true) return fine(helpFor(command, style(options)));
  return run(command, { words, options, style: style(options), input });
}

function fine(lines: readonly Line[]): Response {
  return { lines, code: EXIT.fine, isData: false };
}

/** Data even without a match, as a program that reads it expects. */
function run(command: Command, given: Omit<Input, "data">): Responded {
  const { options } = given;
  const asData = options["json"] === true;
  const respondWith = ({ lines, data, code }: Answer): Response => ({
    lines: asData ? inJson(data) : lines,
    code,
    isData: asData,
  });
  try {
    const answered = command.run({ data: dataOf(options), ...given });
    if ("stream" in answered && answered.stream) return { stream: answered.stream };
    return answered instanceof Promise ? answered.then(respondWith) : respondWith(answered);
  } catch (error) {
    if (!asData || !(error instanceof CommandRefusal) || error.code !== EXIT.noMatch) throw error;
    return { lines: inJson(command.none), code: error.code, isData: true };
  }
}

function dataOf(options: Given): Dataset {
  const path = valueOf(options, "data");
  return path === undefined ? dataset : readDataset(path);
}

function askedColours(options: Given): boolean | undefined {
  if (options["no-color"] === true) return false;
  return options["color"] === true ? true : undefined;
}

function unknownCommand(typed: string): CommandRefusal {
  const names = commands.map(({ name }) => name);
  return wrongUsage({
    where: "kz-eu-facts",
    found: typed.startsWith("-") ? `the option ${typed} before a command` : `the unknown command “${typed}”`,
    expected: names.join(", "),
    fix: didYouMean(nearest(typed, names), "kz-eu-facts --help says what each is for"),
  });
}
