import type { JSONOutput } from "typedoc";
import { describe, expect, it } from "vitest";
import { printExport } from "../../../src/site/llms/print-export";

const text = (words: string) => [{ kind: "text", text: words }];
const NUMBER = { type: "intrinsic", name: "number" };
const print = (declaration: object, kind: string): string =>
  printExport({ flags: {}, ...declaration } as unknown as JSONOutput.DeclarationReflection, kind);
/** The declaration between the fences. */
const codeOf = (printed: string): string => /```ts\n(.*?)\n```/s.exec(printed)?.[1] ?? "";

describe("printExport", () => {
  it("has the name, what its comment says, its declaration and its examples", () => {
    const comment = { summary: text("What it counts."), blockTags: [{ tag: "@example", content: text("count();") }] };
    expect(print({ name: "count", signatures: [{ name: "count", type: NUMBER, comment }] }, "functions")).toBe(
      "#### count\n\nWhat it counts.\n\n```ts\nfunction count(): number\n```\n\ncount();",
    );
  });

  it("has a line for each way to call a function", () => {
    const signatures = [NUMBER, { type: "intrinsic", name: "string" }].map((type) => ({ name: "read", type }));
    expect(codeOf(print({ name: "read", signatures }, "functions"))).toBe(
      "function read(): number\nfunction read(): string",
    );
  });

  it("declares variables and types", () => {
    expect(codeOf(print({ name: "size", type: NUMBER }, "variables"))).toBe("const size: number");
    expect(codeOf(print({ name: "Size", type: NUMBER }, "types"))).toBe("type Size = number");
  });

  it("shows the members of an interface with their comments, but none that a base shows", () => {
    const member = { flags: { isReadonly: true }, type: NUMBER };
    const children = [
      { ...member, name: "own", comment: { summary: text("Its\nown.") } },
      { ...member, name: "shown", inheritedFrom: { type: "reference", name: "Base.shown", target: 7 } },
      { ...member, name: "hidden", inheritedFrom: { type: "reference", name: "Hidden.hidden", target: -1 } },
    ];
    const extendedTypes = [
      { type: "reference", name: "Base", target: 7, package: "kz-eu-facts" },
      { type: "reference", name: "Hidden", target: { packageName: "" }, package: "kz-eu-facts" },
    ];
    expect(codeOf(print({ name: "Box", children, extendedTypes }, "interfaces"))).toBe(
      "interface Box extends Base {\n  /** Its own. */\n  readonly own: number;\n  readonly hidden: number;\n}",
    );
  });

  it("shows how a class is made", () => {
    const children = [
      {
        name: "constructor",
        flags: {},
        signatures: [{ name: "Box", parameters: [{ name: "size", flags: {}, type: NUMBER }] }],
      },
    ];
    expect(codeOf(print({ name: "Box", children }, "classes"))).toBe("class Box {\n  constructor(size: number);\n}");
  });
});
