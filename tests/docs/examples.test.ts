import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { transformSync } from "esbuild";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { allExamples, moduleOf } from "../support/examples";
import { REPOSITORY } from "../support/real";

// The examples run against the built package, found under its own name as a user's project finds it.

const examples = allExamples();
let folder: string;
let modules: string[];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "examples-"));
  mkdirSync(join(folder, "node_modules"));
  symlinkSync(REPOSITORY, join(folder, "node_modules/kz-eu-facts"), "dir");
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  const exported = Object.keys(await import(pathToFileURL(join(REPOSITORY, "dist/index.js")).href));
  modules = examples.map((example, index) => {
    const path = join(folder, `example-${index}.ts`);
    writeFileSync(
      path,
      `declare const __check: (value: unknown, expected: string) => void;\n${moduleOf(example, exported)}`,
    );
    return path;
  });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("examples", () => {
  it("compile", () => {
    const program = ts.createProgram(modules, {
      noEmit: true,
      strict: true,
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      skipLibCheck: true,
      types: ["node"],
      typeRoots: [join(REPOSITORY, "node_modules/@types")],
    });
    const problems = ts.getPreEmitDiagnostics(program).map(({ file, messageText }) => {
      const index = modules.findIndex((path) => path === file?.fileName);
      return `${examples[index]?.place}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`;
    });
    expect(problems).toEqual([]);
  });

  it.each(examples.map(({ place }, index) => ({ place, index })))("$place gives what it says", async ({ index }) => {
    const source = moduleOf(
      examples[index]!,
      Object.keys(await import(pathToFileURL(join(REPOSITORY, "dist/index.js")).href)),
    );
    const { code } = transformSync(source, { loader: "ts", format: "esm" });
    const path = join(folder, `example-${index}.mjs`);
    const results: [unknown, string][] = [];
    const channel = `check${index}`;
    (globalThis as Record<string, unknown>)[channel] = (value: unknown, expected: string) =>
      results.push([value, expected]);
    writeFileSync(path, `const __check = globalThis.${channel};\n${code}`);
    await import(pathToFileURL(path).href);
    for (const [value, expected] of results) expect({ value }).toEqual({ value: evaluate(expected) });
  });
});

/** The value that the words after `// =>` write. */
function evaluate(expected: string): unknown {
  return new Function(`return (${expected});`)() as unknown;
}
