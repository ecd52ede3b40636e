import { join } from "node:path";
import { REPOSITORY } from "../support/real";

interface Pandoc {
  convert(options: object, input: string, files: object): Promise<{ readonly stdout: string; readonly stderr: string }>;
}

const pandoc = (await import(join(REPOSITORY, "tests/citations/node_modules/pandoc-wasm/src/index.node.js"))) as Pandoc;

/** The ways in which a reference can be handed to pandoc. */
export type References = "bibtex" | "biblatex" | "csljson";

/** The references as pandoc prints them, in its own style, each on one line. */
export async function printed(from: References, references: string): Promise<string[]> {
  const { stdout } = await pandoc.convert({ from, to: "plain", citeproc: true, wrap: "none" }, references, {});
  return stdout.trim().split(/\n{2,}/);
}

/** The references as pandoc reads them. */
export async function readByPandoc(
  from: References,
  references: string,
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const { stdout } = await pandoc.convert({ from, to: "csljson" }, references, {});
  return JSON.parse(stdout) as Readonly<Record<string, unknown>>[];
}
