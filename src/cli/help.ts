import type { Command } from "./command";
import { commands } from "./commands";
import { BLANK, type Line } from "./screen/line";
import { heading, labelled, paragraph } from "./screen/paragraph";
import type { Style } from "./screen/style";
import { optionsOf, usageOf } from "./usage";

const NAME_WIDTH = 12;

/** All commands, with what each is for. */
export function overview(style: Style): Line[] {
  return [
    ...heading("kz-eu-facts: no number without the sentence it was read from", style),
    BLANK,
    ...paragraph("usage: kz-eu-facts COMMAND [WORDS] [OPTIONS]", style),
    BLANK,
    ...commands.flatMap(({ name, summary }) => labelled(name, summary, style, NAME_WIDTH, 2)),
    BLANK,
    ...paragraph("kz-eu-facts COMMAND --help (or -h) explains one of them.", style),
    ...paragraph("kz-eu-facts --version (or -v) says the version.", style),
    ...paragraph(
      "Names may be ids, names, aliases or country codes, in either case; facts may be part of an id, or words.",
      style,
    ),
    ...paragraph("Exit codes: 0 fine, 1 no match or a failed check, 2 wrong usage, 3 bad input, 4 disk.", style),
  ];
}

/** One command, with its options and examples. */
export function helpFor(command: Command, style: Style): Line[] {
  const options = Object.entries(optionsOf(command)).map(([name, { short, value, meaning }]) => {
    const names = short === undefined ? `--${name}` : `--${name}, -${short}`;
    return { label: value === undefined ? names : `${names} ${value}`, meaning };
  });
  const width = Math.max(...options.map(({ label }) => label.length)) + 2;
  return [
    ...heading(usageOf(command), style),
    ...paragraph(command.summary, style),
    BLANK,
    ...options.flatMap(({ label, meaning }) => labelled(label, meaning, style, width, 2)),
    BLANK,
    ...paragraph("examples:", style),
    ...command.examples.flatMap((example) => paragraph(example, style, 2)),
  ];
}
