import type { JSONOutput } from "typedoc";
import { describe, expect, it } from "vitest";
import { firstParagraph, printParts, withoutLocalLinks } from "../../src/site/llms/print-comment";
import { printType } from "../../src/site/llms/print-type";
import { readReference } from "../../src/site/llms/read-reference";

const text: JSONOutput.SomeType = { type: "intrinsic", name: "string" };
const literal = (value: string): JSONOutput.SomeType => ({ type: "literal", value });

describe("printType", () => {
  it("keeps the parts of a wider type together", () => {
    const either: JSONOutput.SomeType = { type: "union", types: [text, { type: "literal", value: null }] };
    expect(printType({ type: "array", elementType: either })).toBe("(string | null)[]");
    expect(
      printType({ type: "typeOperator", operator: "readonly", target: { type: "array", elementType: text } }),
    ).toBe("readonly string[]");
  });

  it("cuts a long union short and says how long it is", () => {
    const ids = Array.from({ length: 13 }, (_, index) => literal(`id-${index}`));
    expect(printType({ type: "union", types: ids })).toBe('"id-0" | "id-1" | "id-2" | … (13 in all)');
    expect(printType({ type: "union", types: ids.slice(1) })).toMatch(/"id-12"$/);
  });

  it("refuses a kind of type that it does not know", () => {
    expect(() => printType({ type: "unknown", name: "x" })).toThrow('cannot print a type of the kind "unknown"');
  });
});

describe("printParts", () => {
  it("turns links to other pages of the site into words and names into code", () => {
    const parts: JSONOutput.CommentDisplayPart[] = [
      { kind: "text", text: "See [the limits](" },
      { kind: "relative-link", text: "limits.md" },
      { kind: "text", text: ") and " },
      { kind: "inline-tag", tag: "@link", text: "series" },
    ];
    expect(printParts(parts)).toBe("See the limits and `series`");
  });
});

describe("withoutLocalLinks", () => {
  it("keeps links to the web and drops images", () => {
    expect(withoutLocalLinks("![a chart](chart.svg)\n\n[here](x.md), [there](https://x.org)")).toBe(
      "here, [there](https://x.org)",
    );
  });
});

describe("firstParagraph", () => {
  it("gives it on one line", () => {
    expect(firstParagraph("One\ntwo.\n\nThree.")).toBe("One two.");
  });
});

describe("readReference", () => {
  it("says what makes the file that is missing", () => {
    expect(() => readReference("nowhere/reference.json")).toThrow("nowhere/reference.json is missing: `npm run docs`");
  });
});
