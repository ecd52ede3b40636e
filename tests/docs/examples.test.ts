import ts from "typescript";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { allExamples } from "../support/examples";
import { evaluate, openWorkshop, type Workshop } from "../support/run-examples";

// The examples run against the built package, found under its own name as a user's project finds it.
// What they give is written by `npm run generate`.

const examples = allExamples();
let workshop: Workshop;

beforeAll(async () => {
  workshop = await openWorkshop(examples);
});
afterAll(() => workshop.remove());

describe("examples", () => {
  it("compile", () => {
    const program = ts.createProgram(
      examples.map((_, index) => workshop.pathOf(index)),
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
      const index = examples.findIndex((_, each) => workshop.pathOf(each) === file?.fileName);
      return `${examples[index]?.place ?? file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`;
    });
    expect(problems).toEqual([]);
  });

  it.each(examples.map(({ place }, index) => ({ place, index })))("$place gives what it says", async ({ index }) => {
    for (const [value, expected] of await workshop.run(index)) expect({ value }).toEqual({ value: evaluate(expected) });
  });
});
