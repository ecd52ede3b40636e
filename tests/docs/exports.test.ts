import { join } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import typedoc from "../../src/site/typedoc.json";
import { REPOSITORY } from "../support/real";

// What the API reference asks of every export, read from the sources with the compiler.

interface Documented {
  readonly name: string;
  readonly isFunction: boolean;
  /** The text of each tag of its comment, by the tag's name. */
  readonly tags: ReadonlyMap<string, string>;
}

const exports = typedoc.entryPoints.flatMap((entry) => exportsOf(join(REPOSITORY, "src/site", entry)));

function exportsOf(entry: string): Documented[] {
  const program = ts.createProgram([entry], { strict: true, skipLibCheck: true, module: ts.ModuleKind.ESNext });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(entry);
  const module = source && checker.getSymbolAtLocation(source);
  if (module === undefined) throw new Error(`${entry} exports nothing`);
  return checker.getExportsOfModule(module).map((each) => {
    const symbol = each.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(each) : each;
    const tags = symbol.getJsDocTags(checker).map(({ name, text }) => [name, ts.displayPartsToString(text)] as const);
    return { name: each.name, isFunction: (symbol.flags & ts.SymbolFlags.Function) !== 0, tags: new Map(tags) };
  });
}

const namesWhere = (test: (each: Documented) => boolean) => exports.filter(test).map(({ name }) => name);

describe("every export", () => {
  it("is found from both entries", () => {
    expect(exports.map(({ name }) => name)).toEqual(expect.arrayContaining(["tradeSeries", "FactId", "parseDataset"]));
  });

  it("says since which version it is there", () => {
    expect(namesWhere(({ tags }) => !/^\d+\.\d+\.\d+$/.test(tags.get("since") ?? ""))).toEqual([]);
  });

  it("stands in one of the reference's categories", () => {
    expect(namesWhere(({ tags }) => !typedoc.categoryOrder.includes(tags.get("category") ?? ""))).toEqual([]);
  });

  it("has an example if it is a function", () => {
    expect(namesWhere(({ isFunction, tags }) => isFunction && !tags.has("example"))).toEqual([]);
  });
});

describe("every category of the reference", () => {
  it("holds exports, the guides or the rules", () => {
    const used = new Set([...exports.map(({ tags }) => tags.get("category")), "Guides", "Rules"]);
    expect(typedoc.categoryOrder.filter((category) => !used.has(category))).toEqual([]);
  });
});
