import { parseArgs } from "node:util";
import { type Command, type Given, type Option } from "./command";
import { wrongUsage } from "./command-refusal";
import { didYouMean, nearest } from "./resolve/nearest";
import { optionsOf, usageOf } from "./usage";

const LONGEST = 4096;

/** What stands on the command line behind the name of a command. */
export interface Arguments {
  readonly words: readonly string[];
  readonly options: Given;
}

/** Takes the arguments apart; refuses what the command does not take, and says what it does. */
export function parseArguments(command: Command, args: readonly string[]): Arguments {
  refuseLong(command, args);
  const known = optionsOf(command);
  const { tokens } = parseArgs({ args: [...args], options: asNode(known), strict: false, tokens: true });
  const words: string[] = [];
  const options: Record<string, string | boolean> = {};
  for (const token of tokens) {
    if (token.kind === "positional") words.push(token.value);
    if (token.kind !== "option") continue;
    const option = Object.hasOwn(known, token.name) ? known[token.name] : undefined;
    if (option === undefined) throw unknownOption(command, token.rawName, Object.keys(known));
    options[token.name] = givenValue(command, token, option);
  }
  return { words: checkCount(command, words, options), options };
}

/** No name, id or path is so long; looking for it would take its time. */
function refuseLong({ name }: Command, args: readonly string[]): void {
  const long = args.find(({ length }) => length > LONGEST);
  if (long === undefined) return;
  throw wrongUsage({
    where: `kz-eu-facts ${name}`,
    found: `an argument of ${long.length} characters`,
    expected: `at most ${LONGEST} characters`,
    fix: "give a part of it",
  });
}

function asNode(options: Readonly<Record<string, Option>>): NonNullable<Parameters<typeof parseArgs>[0]>["options"] {
  const entries = Object.entries(options).map(([name, { value, short }]) => {
    const type = value === undefined ? ("boolean" as const) : ("string" as const);
    return [name, { type, ...(short !== undefined && { short }) }] as const;
  });
  return Object.fromEntries(entries);
}

interface OptionToken {
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

function givenValue(command: Command, { rawName, value, inlineValue }: OptionToken, option: Option): string | boolean {
  const where = `kz-eu-facts ${command.name} ${rawName}`;
  if (option.value === undefined && value === undefined) return true;
  if (option.value === undefined)
    throw wrongUsage({ where, found: value ?? "", expected: "no value", fix: `write ${rawName} alone` });
  if (value === undefined || value.trim() === "" || (inlineValue !== true && value.startsWith("-")))
    throw wrongUsage({ where, found: "nothing", expected: option.meaning, fix: `write ${rawName} ${option.value}` });
  return value;
}

function unknownOption(command: Command, typed: string, known: readonly string[]) {
  const names = known.map((name) => `--${name}`);
  return wrongUsage({
    where: `kz-eu-facts ${command.name}`,
    found: `the unknown option ${typed}`,
    expected: names.join(", "),
    fix: didYouMean(nearest(typed, names), `kz-eu-facts ${command.name} --help explains them`),
  });
}

function checkCount(command: Command, words: readonly string[], { help }: Given): readonly string[] {
  if (help === true || (words.length >= command.fewest && words.length <= command.most)) return words;
  throw wrongUsage({
    where: `kz-eu-facts ${command.name}`,
    found: words.length === 0 ? "nothing behind it" : `“${words.join(" ")}”`,
    expected: usageOf(command),
    fix: `for example: ${command.examples[0] ?? ""}`,
  });
}
