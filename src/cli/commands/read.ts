import { version } from "../../index";
import { proposeFacts } from "../../read/propose-facts";
import { parseEdtf } from "../../time/parse-edtf";
import type { Command } from "../command";
import { wrongUsage } from "../command-refusal";
import { EXIT } from "../exit";
import { type InputLine, linesIn } from "../files/lines-in";

const LONGEST = 4_000_000;

/** A text as a line of the input gives it. */
interface InputArticle {
  readonly id: string | number;
  readonly text: string;
  readonly published: string | null;
  readonly home: string | null;
}

export const readCommand: Command = {
  name: "read",
  words: "",
  fewest: 0,
  most: 0,
  summary: "proposals for texts of your own: one article a line in, one line of proposals out",
  examples: [`kz-eu-facts read --ndjson < articles.ndjson`],
  options: {
    ndjson: { meaning: 'lines of { "id", "text", "published"?, "home"? } on standard input' },
  },
  readsData: false,
  none: null,
  run: ({ options, input }) => {
    if (options["ndjson"] !== true)
      throw wrongUsage({
        where: "kz-eu-facts read",
        found: "no --ndjson",
        expected: "--ndjson, and one article a line on standard input",
        fix: "kz-eu-facts read --ndjson < articles.ndjson",
      });
    return { lines: [], data: null, code: EXIT.fine, stream: answers(input) };
  },
};

/** One line of JSON for each line of the input, in its order. */
async function* answers(input: AsyncIterable<Buffer | string>): AsyncGenerator<string> {
  let number = 0;
  for await (const line of linesIn(input, LONGEST)) {
    number++;
    if ("text" in line && line.text.trim() === "") continue;
    yield JSON.stringify({ ...answerTo(line), line: number, version });
  }
}

function answerTo(line: InputLine): object {
  const article = articleOf(line);
  if (typeof article === "string") return { error: article };
  const { id, text, published, home } = article;
  return { id, ...proposeFacts(text, { published, home }) };
}

/** The article of a line, or what is wrong with it. */
function articleOf(line: InputLine): InputArticle | string {
  if ("tooLong" in line) return `longer than ${LONGEST} characters`;
  let value: unknown;
  try {
    value = JSON.parse(line.text);
  } catch (error) {
    return `no JSON: ${error instanceof Error ? error.message : "it cannot be parsed"}`;
  }
  if (typeof value !== "object" || value === null) return "no object";
  const { id, text, published = null, home = null } = value as Partial<Record<keyof InputArticle, unknown>>;
  if (typeof id !== "string" && typeof id !== "number") return "no id that is text or a number";
  if (typeof text !== "string") return "no text";
  if (published !== null && (typeof published !== "string" || parseEdtf(published) === undefined))
    return "published is no time of the EDTF profile, such as 2024-10-02";
  if (home !== null && (typeof home !== "string" || !/^[a-z]{2}$/.test(home)))
    return "home is no ISO 3166-1 code in lower case, such as no";
  return { id, text, published, home };
}
