import type { Answer, Command, Given } from "../../src/cli/command";
import { styleFor } from "../../src/cli/screen/style";
import type { Dataset } from "../../src/model/dataset";

const STYLE = styleFor({ columns: 100 }, {}, false);

async function* nothing(): AsyncGenerator<string> {}

/** What a command answers to words and options about a dataset, without colours, 100 columns wide. */
export function runCommand(
  command: Command,
  data: Dataset,
  words: readonly string[] = [],
  options: Given = {},
): Answer | Promise<Answer> {
  return command.run({ data, words, options, style: STYLE, input: nothing() });
}

/** The same of a command that answers at once: its lines as one text. */
export function textOf(...given: Parameters<typeof runCommand>): string {
  const answer = runCommand(...given);
  if (answer instanceof Promise) throw new Error("a command that takes its time");
  return answer.lines.join("\n");
}
