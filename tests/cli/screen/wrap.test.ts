import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wrap } from "../../../src/cli/screen/wrap";

describe("wrap", () => {
  it("counts no colour", () => {
    expect(wrap("\u001b[7mone two\u001b[27m three", 13)).toEqual(["\u001b[7mone two\u001b[27m three"]);
  });

  it("cuts a word that is longer than a line, by its width on a screen", () => {
    expect(wrap("中文字中文字", 5)).toEqual(["中文", "字中", "文字"]);
  });

  it("loses no word, and makes no line longer than asked", () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1 }),
        fc.integer({ min: 12, max: 40 }),
        (words, width) => {
          const lines = wrap(words.join(" "), width);
          expect(lines.join(" ")).toBe(words.join(" "));
          expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(width);
        },
      ),
    );
  });
});
