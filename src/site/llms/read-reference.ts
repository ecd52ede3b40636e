import { existsSync, readFileSync } from "node:fs";
import { type JSONOutput, ReflectionKind } from "typedoc";
import { printParts } from "./print-comment";

/** A page of the API reference, with the address at which TypeDoc writes it. */
interface ReferencePage {
  readonly name: string;
  readonly href: string;
}

/** A guide or a rule, as Markdown. */
export interface Guide extends ReferencePage {
  /** "Guides" or "Rules". */
  readonly category: string;
  readonly text: string;
}

/** An export; `kind` is the folder of its page. */
export interface Exported extends ReferencePage {
  readonly kind: string;
  readonly declaration: JSONOutput.DeclarationReflection;
}

/** What people want to do, and the exports for it. */
export interface Chapter {
  readonly title: string;
  readonly question: string;
  readonly exports: readonly Exported[];
}

/** The API reference as TypeDoc's JSON tells it. */
export interface Reference {
  readonly guides: readonly Guide[];
  readonly chapters: readonly Chapter[];
}

const FOLDERS: Readonly<Record<number, string>> = {
  [ReflectionKind.Function]: "functions",
  [ReflectionKind.Class]: "classes",
  [ReflectionKind.Variable]: "variables",
  [ReflectionKind.Interface]: "interfaces",
  [ReflectionKind.TypeAlias]: "types",
};

/** Throws if the file is missing, with what makes it. */
export function readReference(path: string): Reference {
  if (!existsSync(path)) throw new Error(`${path} is missing: \`npm run docs\` makes it before it is read.`);
  const project = JSON.parse(readFileSync(path, "utf8")) as JSONOutput.ProjectReflection;
  const children = new Map((project.children ?? []).map((child) => [child.id, child]));
  const chapters = (project.categories ?? []).map(({ title, description, children: ids }) => ({
    title,
    question: printParts(description ?? []),
    exports: (ids ?? []).flatMap((id) => exported(children.get(id))),
  }));
  return {
    guides: (project.documents ?? []).map(guide),
    chapters: chapters.filter(({ exports }) => exports.length > 0),
  };
}

function guide({ name, content, frontmatter }: JSONOutput.DocumentReflection): Guide {
  const category = String(frontmatter.category);
  return { name, category, href: `api/documents/${name.replaceAll(" ", "_")}.html`, text: printParts(content) };
}

function exported(declaration: JSONOutput.DeclarationReflection | undefined): Exported[] {
  if (declaration === undefined) return [];
  const { name, kind: number } = declaration;
  const kind = FOLDERS[number];
  if (kind === undefined) throw new Error(`${name} is of the kind ${number}, which src/site/llms has no folder for.`);
  return [{ name, kind, href: `api/${kind}/${name}.html`, declaration }];
}
