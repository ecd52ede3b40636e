/**
 * Declarations as the package carries them: of each comment the opening paragraph; indented by tabs; unions without
 * spaces; what is exported says so where it stands.
 *
 * The opening paragraph is what an editor has room for: what comes back, and in what order. Shapes, errors, sources and
 * examples are in the API reference, which is made of the whole comments.
 */
export function shortDeclarations(text: string): string {
  const short = text
    .replace(/^(?: {4})+/gm, (indent) => "\t".repeat(indent.length / 4))
    .replace(/^(\t*)\/\*\*([^]*?)\*\/\n/gm, (_, indent: string, comment: string) => shortComment(comment, indent))
    .replace(/^(?!\t* ?\/?\*).*$/gm, (code) => code.replaceAll(" | ", "|"))
    .replace(/\n{2,}/g, "\n");
  return exportInPlace(short);
}

function shortComment(comment: string, indent: string): string {
  const text = comment.replace(/^[ \t]*\* ?/gm, "").trim();
  const [opening = ""] = text.split(/\n\s*\n|(?:^|\n)@/);
  const lines = opening.trim().split("\n");
  if (lines.length === 1) return `${indent}/** ${lines[0]} */\n`;
  return `${indent}/**\n${lines.map((line) => `${indent} * ${line}\n`).join("")}${indent} */\n`;
}

/** Takes from the list of exports at the end what is declared in the file, and marks the declaration. */
function exportInPlace(text: string): string {
  const [list = "", names = ""] =
    /^export \{ ([^}]*) \};\n*$/m.exec(text.slice(text.lastIndexOf("\nexport {") + 1)) ?? [];
  const isDeclared = (name: string) => new RegExp(`^${DECLARING}${name}\\b`, "m").test(text);
  const exported = names.split(", ").map((name) => name.replace(/^type /, ""));
  const here = exported.filter((name) => !name.includes(" as ") && isDeclared(name));
  if (here.length === 0) return text;
  const there = names.split(", ").filter((name) => !here.includes(name.replace(/^type /, "")));
  const declaration = new RegExp(`^(?=${DECLARING}(?:${here.join("|")})\\b)`, "gm");
  return text
    .replace(list, there.length === 0 ? "" : `export { ${there.join(", ")} };\n`)
    .replace(declaration, "export ");
}

const DECLARING = "(?:interface|type|declare (?:const|function|class)) ";
