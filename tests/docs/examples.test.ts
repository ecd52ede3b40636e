import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { buildSync } from "esbuild";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { allExamples, exportedBy, type Importable, moduleOf } from "../support/examples";
import { REPOSITORY } from "../support/real";

// The examples run against the built package, found under its own name as a user's project finds it.

const examples = allExamples();
const folder = mkdtempSync(join(tmpdir(), "examples-"));
const pathOf = (index: number) => join(folder, `example-${index}.ts`);

beforeAll(async () => {
  mkdirSync(join(folder, "node_modules"));
  symlinkSync(REPOSITORY, join(folder, "node_modules/kz-eu-facts"), "dir");
  symlinkSync(join(REPOSITORY, "node_modules/zod"), join(folder, "node_modules/zod"), "dir");
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  const entries = [await entry("kz-eu-facts", "index"), await entry("kz-eu-facts/schema", "schema")];
  const check = "declare const __check: (value: unknown, expected: string) => void;\n";
  for (const [index, example] of examples.entries())
    writeFileSync(pathOf(index), check + moduleOf(example, [...entries, exportedBy(example)]));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function entry(from: string, name: string): Promise<Importable> {
  return {
    from,
    names: Object.keys((await import(pathToFileURL(join(REPOSITORY, `dist/${name}.js`)).href)) as object),
  };
}

describe("examples", () => {
  it("compile", () => {
    const program = ts.createProgram(
      examples.map((_, index) => pathOf(index)),
      {
        noEmit: true,
        strict: true,
        target: ts.ScriptTarget.ES2022,
        lib: ["lib.es2023.d.ts"],
        module: ts.ModuleKind.ESNext,
        moduleResolution: ts.ModuleResolutionKind.Bundler,
        allowImportingTsExtensions: true,
        resolveJsonModule: true,
        skipLibCheck: true,
        types: [],
      },
    );
    const problems = ts.getPreEmitDiagnostics(program).map(({ file, messageText }) => {
      const index = examples.findIndex((_, each) => pathOf(each) === file?.fileName);
      return `${examples[index]?.place ?? file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`;
    });
    expect(problems).toEqual([]);
  });

  it.each(examples.map(({ place }, index) => ({ place, index })))("$place gives what it says", async ({ index }) => {
    const outfile = pathOf(index).replace(/ts$/, "mjs");
    const channel = `check${index}`;
    const results: [unknown, string][] = [];
    (globalThis as Record<string, unknown>)[channel] = (value: unknown, expected: string) =>
      results.push([value, expected]);
    const external = ["kz-eu-facts", "kz-eu-facts/*", "zod"];
    const banner = { js: `const __check = globalThis.${channel};` };
    buildSync({
      entryPoints: [pathOf(index)],
      bundle: true,
      format: "esm",
      platform: "node",
      external,
      banner,
      outfile,
    });
    await import(pathToFileURL(outfile).href);
    for (const [value, expected] of results) expect({ value }).toEqual({ value: evaluate(expected) });
  });
});

/** The value that the words after `// =>` write. */
function evaluate(expected: string): unknown {
  return new Function(`return (${expected});`)() as unknown;
}
