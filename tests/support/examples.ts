import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { REPOSITORY } from "./real";

/** A piece of code that people read in a document or a comment. */
export interface Example {
  /** `README.md:12` */
  readonly place: string;
  readonly file: string;
  /** Where it begins in the file, and how long it is there, comment marks and all. */
  readonly start: number;
  readonly length: number;
  readonly code: string;
}

/** Every TypeScript example of the README, the guides and the doc comments, in the order of files. */
export function allExamples(): Example[] {
  const documents = ["README.md", ...list("docs").filter((name) => name.endsWith(".md"))];
  const sources = list("src").filter((name) => name.endsWith(".ts"));
  return [...documents.flatMap(documentExamples), ...sources.flatMap(commentExamples)];
}

function list(folder: string): string[] {
  return readdirSync(join(REPOSITORY, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => !name.startsWith("site"))
    .map((name) => `${folder}/${name}`)
    .sort();
}

function documentExamples(file: string): Example[] {
  const text = readFileSync(join(REPOSITORY, file), "utf8");
  return [...text.matchAll(/^```ts\n(.*?)^```/gms)].map(({ 1: code = "", index }) => ({
    place: place(file, text, index),
    file,
    start: index,
    length: code.length + "```ts\n".length,
    code,
  }));
}

function commentExamples(file: string): Example[] {
  const text = readFileSync(join(REPOSITORY, file), "utf8");
  return [...text.matchAll(/@example\n((?:[ \t]*\*(?!\/).*\n)+)/g)].map(({ 0: all, 1: lines = "", index }) => ({
    place: place(file, text, index),
    file,
    start: index,
    length: all.length,
    code: exampleOf(lines.replace(/^[ \t]*\* ?/gm, "")),
  }));
}

/** Up to the next tag, without a fence. */
function exampleOf(lines: string): string {
  return (lines.split(/^@/m)[0] ?? "").replace(/^```\w*\n?/gm, "");
}

function place(file: string, text: string, index: number): string {
  return `${file}:${text.slice(0, index).split("\n").length}`;
}

/** What can be imported by name: the entries of the package, and the module that a comment stands in. */
export interface Importable {
  readonly from: string;
  readonly names: readonly string[];
}

/** The names that a source file exports as values. */
export function exportedBy(example: Example): Importable {
  const file = join(REPOSITORY, example.place.replace(/:\d+$/, ""));
  const text = file.endsWith(".ts") ? readFileSync(file, "utf8") : "";
  return {
    from: file,
    names: [...text.matchAll(/^export (?:function|const|class) (\w+)/gm)].map(([, name = ""]) => name),
  };
}

/** The example as a module: imports what it uses, from the first that has it, and hands each `// =>` line to a check. */
export function moduleOf({ code }: Example, importable: readonly Importable[]): string {
  const imports = code.includes('from "kz-eu-facts') ? "" : `${importsFor(code, importable)}\n`;
  return `${imports}${code.replace(/^(.*?);?[ \t]*\/\/ =>[ \t]*(.*)$/gm, checked)}\nexport {};\n`;
}

function importsFor(code: string, importable: readonly Importable[]): string {
  const taken = new Set<string>();
  return importable
    .map(({ from, names }) => {
      const used = names.filter((name) => !taken.has(name) && new RegExp(`(?<![\\w."'])${name}\\b`).test(code));
      for (const name of used) taken.add(name);
      return used.length === 0 ? "" : `import { ${used.join(", ")} } from ${JSON.stringify(from)};`;
    })
    .join("\n");
}

/** An expression becomes a check; a declaration stays and its variable is checked. */
function checked(_: string, statement: string, expected: string): string {
  const [, name] = /^\s*(?:const|let)\s+(\w+)/.exec(statement) ?? [];
  const text = JSON.stringify(expected);
  if (name !== undefined) return `${statement};\n__check(${name}, ${text});`;
  return `__check(${statement}, ${text});`;
}
