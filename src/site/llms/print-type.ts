import type { JSONOutput } from "typedoc";

type SomeType = JSONOutput.SomeType;
type Printers = { readonly [K in SomeType["type"]]?: (type: Extract<SomeType, { type: K }>) => string };

/** A union of more members than this is cut short: the ids are listed elsewhere. */
const MOST_MEMBERS = 12;

/** A type as TypeScript writes it, out of TypeDoc's JSON. Throws for a kind of type that the package has not used so far. */
export function printType(type: SomeType): string {
  const print = PRINTERS[type.type] as ((type: SomeType) => string) | undefined;
  if (print === undefined)
    throw new Error(`src/site/llms cannot print a type of the kind "${type.type}": add a printer.`);
  return print(type);
}

const PRINTERS: Printers = {
  array: ({ elementType }) => `${grouped(elementType)}[]`,
  conditional: ({ checkType, extendsType, trueType, falseType }) =>
    `${printType(checkType)} extends ${printType(extendsType)} ? ${printType(trueType)} : ${printType(falseType)}`,
  indexedAccess: ({ objectType, indexType }) => `${grouped(objectType)}[${printType(indexType)}]`,
  intersection: ({ types }) => types.map(grouped).join(" & "),
  intrinsic: ({ name }) => name,
  literal: ({ value }) => JSON.stringify(value),
  namedTupleMember: ({ name, element }) => `${name}: ${printType(element)}`,
  predicate: ({ name, targetType }) => `${name} is ${targetType ? printType(targetType) : "unknown"}`,
  reference: ({ name, typeArguments }) => `${name}${list(typeArguments, "<", ">")}`,
  reflection: ({ declaration }) => printShape(declaration),
  rest: ({ elementType }) => `...${printType(elementType)}`,
  tuple: ({ elements = [] }) => `[${elements.map(printType).join(", ")}]`,
  typeOperator: ({ operator, target }) => `${operator} ${printType(target)}`,
  union: ({ types }) => printUnion(types),
};

/** A type in the way in which it can stand before `[]` and beside `&`. */
function grouped(type: SomeType): string {
  const isFunction = type.type === "reflection" && type.declaration.signatures !== undefined;
  const isWide = isFunction || ["union", "intersection", "conditional", "typeOperator"].includes(type.type);
  return isWide ? `(${printType(type)})` : printType(type);
}

function list(types: readonly SomeType[] | undefined, open: string, close: string): string {
  return types === undefined ? "" : `${open}${types.map(printType).join(", ")}${close}`;
}

function printUnion(types: readonly SomeType[]): string {
  const members = types.map((type) => (type.type === "reflection" ? grouped(type) : printType(type)));
  if (members.length <= MOST_MEMBERS) return members.join(" | ");
  return `${members.slice(0, 3).join(" | ")} | … (${members.length} in all)`;
}

function printShape({ children, signatures }: JSONOutput.DeclarationReflection): string {
  const [signature] = signatures ?? [];
  if (signature !== undefined) return `(${printParameters(signature)}) => ${printResult(signature)}`;
  const members = (children ?? []).map((member) => `${printName(member)}: ${printResult(member)}`);
  return `{ ${members.join("; ")} }`;
}

/** `readonly name?` */
export function printName({ name, flags }: JSONOutput.DeclarationReflection | JSONOutput.ParameterReflection): string {
  const key = /^[\w$]+$/.test(name) ? name : JSON.stringify(name);
  return `${flags.isReadonly ? "readonly " : ""}${key}${flags.isOptional ? "?" : ""}`;
}

/** What stands between the parentheses of a function. */
export function printParameters({ parameters = [] }: JSONOutput.SignatureReflection): string {
  const print = (parameter: JSONOutput.ParameterReflection): string =>
    `${printName(parameter)}${parameter.defaultValue === undefined ? "" : "?"}: ${printResult(parameter)}`;
  return parameters.map(print).join(", ");
}

/** The type of what carries one. */
export function printResult({ type }: { readonly type?: SomeType }): string {
  return type === undefined ? "void" : printType(type);
}

/** `<I extends Ids = Ids>`, or nothing. */
export function printTypeParameters(parameters: readonly JSONOutput.TypeParameterReflection[] | undefined): string {
  if (parameters === undefined || parameters.length === 0) return "";
  const print = ({ name, type, default: given }: JSONOutput.TypeParameterReflection): string =>
    `${name}${type ? ` extends ${printType(type)}` : ""}${given ? ` = ${printType(given)}` : ""}`;
  return `<${parameters.map(print).join(", ")}>`;
}
