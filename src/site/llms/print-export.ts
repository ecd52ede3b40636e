import type { JSONOutput } from "typedoc";
import { examplesOf, summaryOf } from "./print-comment";
import { printName, printParameters, printResult, printType, printTypeParameters } from "./print-type";

type Declaration = JSONOutput.DeclarationReflection;

/** An export as Markdown: its name, its declaration, what its comment says, its examples. */
export function printExport(declaration: Declaration, kind: string): string {
  const { name, comment = declaration.signatures?.[0]?.comment } = declaration;
  const code = `\`\`\`ts\n${declare(declaration, kind)}\n\`\`\``;
  return [`#### ${name}`, summaryOf(comment), code, ...examplesOf(comment)].join("\n\n");
}

function declare(declaration: Declaration, kind: string): string {
  const { name, signatures, typeParameters, type } = declaration;
  if (signatures !== undefined) return signatures.map(printFunction).join("\n");
  if (kind === "variables") return `const ${name}: ${printResult(declaration)}`;
  const head = `${name}${printTypeParameters(typeParameters)}`;
  if (kind === "types") return `type ${head} = ${type ? printType(type) : printBody(declaration)}`;
  const word = kind === "classes" ? "class" : "interface";
  return `${word} ${head}${printBases(declaration)} ${printBody(declaration)}`;
}

function printFunction(signature: JSONOutput.SignatureReflection): string {
  const { name, typeParameters } = signature;
  return `function ${name}${printTypeParameters(typeParameters)}(${printParameters(signature)}): ${printResult(signature)}`;
}

/** The bases but those of the package that it does not export: what these give is printed as the declaration's own. */
function printBases({ extendedTypes = [] }: Declaration): string {
  const bases = extendedTypes.filter(
    (type) => type.type !== "reference" || typeof type.target === "number" || type.package !== "kz-eu-facts",
  );
  return bases.length === 0 ? "" : ` extends ${bases.map(printType).join(", ")}`;
}

/** The members that no base in the reference shows. */
function printBody({ children = [] }: Declaration): string {
  const shown = children.filter(({ inheritedFrom }) => inheritedFrom === undefined || inheritedFrom.target === -1);
  const lines = shown.flatMap((member) => {
    const note = summaryOf(member.comment).replace(/\s+/g, " ");
    const [signature] = member.signatures ?? [];
    const line = signature
      ? `constructor(${printParameters(signature)})`
      : `${printName(member)}: ${printResult(member)}`;
    return [...(note === "" ? [] : [`  /** ${note} */`]), `  ${line};`];
  });
  return `{\n${lines.join("\n")}\n}`;
}
