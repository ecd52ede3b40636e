import { describe, expect, it } from "vitest";
import { blocksOf } from "../../src/text/blocks";

const texts = (text: string) => blocksOf(text).map((block) => block.text);

describe("blocksOf", () => {
  it.each<[string, string, string[]]>([
    ["a blank line between", "One two.\n\n\nThree four.", ["One two.", "Three four."]],
    [
      "a line a paragraph",
      "A heading\nASTANA – Trade grew by a good deal in the year that ended, said Ann Lee to the press.",
      ["A heading", "ASTANA – Trade grew by a good deal in the year that ended, said Ann Lee to the press."],
    ],
    ["lines without words", "One.\n \n***\nTwo.", ["One.", "Two."]],
    [
      "bullets",
      "Agreed:\n- trade in grain\n• roads\n1. rail\n(b) water",
      ["Agreed:", "trade in grain", "roads", "rail", "water"],
    ],
    ["a dash inside a line", "Kazakhstan – European Union", ["Kazakhstan – European Union"]],
  ])("splits %s", (_, text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  it("joins the lines of a text that is wrapped at a width", () => {
    const wrapped =
      "Trade of Ruritania with Borduria grew by a third in the year,\nsaid Ann Lee, Minister of Trade, on her way to the meeting of\nthe Council.";
    expect(texts(wrapped)).toEqual([wrapped]);
    expect(texts(`- ${wrapped}\n- Exports fell.`)).toEqual([wrapped, "Exports fell."]);
  });

  it("gives places in the text, from the offset", () => {
    const text = "  One.\n\n  - Two three. \n";
    for (const { text: words, start, end } of blocksOf(text)) expect(text.slice(start, end)).toBe(words);
    expect(blocksOf("One.", 10)).toEqual([{ text: "One.", start: 10, end: 14 }]);
  });
});
