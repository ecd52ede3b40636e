import type { JSONOutput } from "typedoc";
import { describe, expect, it } from "vitest";
import {
  examplesOf,
  firstParagraph,
  printParts,
  summaryOf,
  withoutLocalLinks,
} from "../../../src/site/llms/print-comment";

const text = (words: string): JSONOutput.CommentDisplayPart => ({ kind: "text", text: words });

describe("printParts", () => {
  it("joins the parts, a link to another export as code", () => {
    const link: JSONOutput.CommentDisplayPart = { kind: "inline-tag", tag: "@link", text: "series" };
    expect(printParts([text(" as "), link, text(" gives it ")])).toBe("as `series` gives it");
  });
});

describe("withoutLocalLinks", () => {
  it("keeps links to the web, makes words of others, and leaves out pictures", () => {
    expect(withoutLocalLinks("![a](b.png)\n\nsee [the guide](../guide.md) or [the web](https://example.org)")).toBe(
      "see the guide or [the web](https://example.org)",
    );
  });
});

describe("firstParagraph", () => {
  it("is on one line", () => {
    expect(firstParagraph("one\n  two\n\nthree")).toBe("one two");
    expect(firstParagraph("")).toBe("");
  });
});

describe("a comment", () => {
  const comment: JSONOutput.Comment = {
    summary: [text("What it does.")],
    blockTags: [
      { tag: "@since", content: [text("1.0.0")] },
      { tag: "@example", content: [text("```ts\none();\n```")] },
      { tag: "@example", content: [text("```ts\ntwo();\n```")] },
    ],
  };

  it("has a summary before its tags, and its examples one by one", () => {
    expect(summaryOf(comment)).toBe("What it does.");
    expect(examplesOf(comment)).toEqual(["```ts\none();\n```", "```ts\ntwo();\n```"]);
  });

  it("that is not there says nothing", () => {
    expect([summaryOf(undefined), examplesOf(undefined)]).toEqual(["", []]);
  });
});
