import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { markWords } from "../../../src/site/explorer/mark-words";

describe("markWords", () => {
  it("marks the words where they first stand", () => {
    expect(markWords("5 of 5 million", ["5"]).text).toBe("<mark>5</mark> of 5 million");
  });

  it("marks nothing for words that are not there", () => {
    expect(markWords("a < b", ["c"]).text).toBe("a &lt; b");
    expect(markWords("a", [null, undefined]).text).toBe("a");
  });

  it("tells several wordings apart, and of two that overlap marks the longer one", () => {
    expect(markWords("trade and green energy", ["energy", "green energy", "trade"]).text).toBe(
      '<mark class="k3">trade</mark> and <mark class="k2">green energy</mark>',
    );
  });

  it("keeps the text, whatever is marked in it", () => {
    const words = fc.string({ minLength: 1, maxLength: 6, unit: fc.constantFrom("a", "b", " ") });
    fc.assert(
      fc.property(words, words, fc.array(words, { maxLength: 5 }), (start, end, wordings) => {
        const text = `${start}${end}${start}`;
        const marked = markWords(text, wordings).text;
        expect(marked.replace(/<\/?mark[^>]*>/g, "")).toBe(text);
      }),
    );
  });
});
