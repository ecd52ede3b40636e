import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { paragraphsOf } from "../../src/text/paragraphs";
import { tokenize } from "../../src/text/tokenize";

const cut = (text: string) => tokenize(text).map(({ text: piece }) => piece);

describe("tokenize", () => {
  it.each<[text: string, pieces: readonly string[]]>([
    ["Exports rose (by 5%).", ["Exports", "rose", "(", "by", "5", "%", ")", "."]],
    ["1 250 000 and 1,234.5 of 12 50", ["1 250 000", "and", "1,234.5", "of", "12", "50"]],
    ["1'234, 3,000+, .5 and 2025-02-28", ["1'234", ",", "3,000+", ",", ".5", "and", "2025", "-", "02", "-", "28"]],
    ["USD5, Rs500, kr20 and A$3bn", ["USD", "5", ",", "Rs", "500", ",", "kr", "20", "and", "A$", "3", "bn"]],
    ["the U.S. isn’t there at 9 a.m. approx. 5", ["the", "U.S.", "isn’t", "there", "at", "9", "a.m.", "approx.", "5"]],
    ["Tōkyō40 4О 😀", ["Tōkyō40", "4", "О", "😀"]],
    ["", []],
  ])("cuts %j into %j", (text, pieces) => {
    expect(cut(text)).toStrictEqual(pieces);
  });

  it("looks ASCII words up in lower case with a plain apostrophe, others as they are", () => {
    expect(tokenize("US Isn’t ÖL $").map(({ key }) => key)).toStrictEqual(["us", "isn't", "ÖL", "$"]);
  });

  it.each<[text: string, gap: string]>([
    ["a-b", "none"],
    ["a b", "space"],
    ["a\u00A0b", "space"],
    ["a\nb", "space"],
    ["a\n- b", "break"],
    ["a\n\nb", "break"],
    ["a    b", "break"],
    ["a\tb", "break"],
  ])("tells what stands between the pieces of %j: %s", (text, gap) => {
    expect(tokenize(text)[1]?.gap).toBe(gap);
  });

  it("takes every character once, in its place, and leaves out white space only", () => {
    const texts = fc.array(fc.constantFrom(...'aZ9.,’$€ \n\u00A0\uFEFF-%"é😀'.split(/(?:)/u)), { maxLength: 20 });
    fc.assert(
      fc.property(texts, (letters) => {
        const text = letters.join("");
        let last = 0;
        for (const { text: piece, start, end } of tokenize(text)) {
          expect(text.slice(start, end)).toBe(piece);
          expect(text.slice(last, start)).toMatch(/^\s*$/);
          last = end;
        }
        expect(text.slice(last)).toMatch(/^\s*$/);
      }),
    );
  });

  it("of a paragraph gives the tokens that the text has there", () => {
    const text = "One (1).\n\n2. Two\n\nThree";
    const parts = paragraphsOf(text).flatMap((paragraph) => tokenize(text, paragraph));
    expect(parts).toStrictEqual(tokenize(text));
  });
});
