import type { Command, Option } from "./command";
import { commands } from "./commands";
import type { Style } from "./style";
import { wrap } from "./table";

const INDENT = 14;

/** What every command takes. */
export const COMMON_OPTIONS = {
  json: { type: "boolean", meaning: "the answer as data" },
  help: { type: "boolean", short: "h", meaning: "this text" },
} as const satisfies Record<string, Option>;

/** How a command is called. */
export function usageOf({ name, usage }: Command): string {
  return `kz-eu-facts ${name} ${usage}`.trimEnd();
}

/** All commands, with what each is for. */
export function overview(style: Style): string {
  const lines = commands.flatMap(({ name, summary }) => entry(name, summary, INDENT, style));
  return [
    style.bold("kz-eu-facts: no number without the sentence it was read from"),
    "",
    "usage: kz-eu-facts COMMAND [--json] [--help]",
    "",
    ...lines,
    "",
    ...wrap("kz-eu-facts COMMAND --help explains one of them, kz-eu-facts --version says the version", style.width),
    ...wrap("exit codes: 0 fine, 1 no match or a failed check, 2 wrong usage, 3 bad input, 4 disk", style.width),
  ].join("\n");
}

/** One command, with its options and examples. */
export function helpFor(command: Command, style: Style): string {
  const options = Object.entries({ ...command.options, ...COMMON_OPTIONS });
  const indent = Math.max(...options.map(([name]) => name.length)) + 6;
  return [
    ...wrap(usageOf(command), style.width).map((line) => style.bold(line)),
    ...wrap(command.summary, style.width),
    "",
    ...options.flatMap(([name, { meaning }]) => entry(`--${name}`, meaning, indent, style)),
    "",
    "examples:",
    ...command.examples.map((example) => `  ${example}`),
  ].join("\n");
}

/** A name, and beside it what it means. */
function entry(name: string, meaning: string, indent: number, style: Style): string[] {
  const [first = "", ...more] = wrap(meaning, style.width - indent);
  return [`  ${name.padEnd(indent - 2)}${first}`, ...more.map((line) => " ".repeat(indent) + line)];
}
