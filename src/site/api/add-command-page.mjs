import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { MinimalSourceFile } from "typedoc";

const PROGRAM = fileURLToPath(new URL("../../../dist/cli/bin.cjs", import.meta.url));
const TITLE = "The command line";

/** A page on the command line, in the words of its own help. Needs the built package. */
export function addCommandPage(converter, project) {
  const overview = helpOf();
  const commands = [...overview.matchAll(/^ {2}([a-z]+) {2,}/gm)].map(([, name]) => name);
  const sections = commands.map((name) => `## ${name}\n\n${block(helpOf(name))}`);
  const opening = "The package has a CLI, `npx kz-eu-facts`, that needs no installation. In the words of its `--help`:";
  const text = [`# ${TITLE}`, opening, block(overview), ...sections].join("\n\n");
  const page = `---\ntitle: ${TITLE}\ncategory: Guides\n---\n\n${text}\n`;
  converter.addDocument(project, new MinimalSourceFile(page, `${PROGRAM}#help`), TITLE);
}

function helpOf(...words) {
  const options = { encoding: "utf8", env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: "0", COLUMNS: "90" } };
  return execFileSync(process.execPath, [PROGRAM, ...words, "--help"], options).trim();
}

function block(text) {
  return `\`\`\`text\n${text}\n\`\`\``;
}
