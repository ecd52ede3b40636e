import type { Command } from "./command";
import { commands } from "./commands";
import type { Style } from "./style";
import { wrap } from "./table";

const INDENT = 14;

/** All commands, with what each is for. */
export function overview(style: Style): string {
  const lines = commands.flatMap(({ name, summary }) => {
    const [first = "", ...more] = wrap(summary, style.width - INDENT);
    return [`  ${name.padEnd(INDENT - 2)}${first}`, ...more.map((line) => " ".repeat(INDENT) + line)];
  });
  return [
    style.bold("kz-eu-facts: no number without the sentence it was read from"),
    "",
    "usage: kz-eu-facts COMMAND [--json] [--help]",
    "",
    ...lines,
    "",
    "exit codes: 0 fine, 1 no match or a failed check, 2 wrong usage, 3 bad input, 4 disk",
  ].join("\n");
}

/** One command, with its options and examples. */
export function helpFor({ name, usage, summary, examples }: Command, style: Style): string {
  return [
    style.bold(`kz-eu-facts ${name} ${usage}`.trimEnd()),
    summary,
    "",
    "  --json   the answer as data",
    "",
    "examples:",
    ...examples.map((example) => `  ${example}`),
  ].join("\n");
}
