import { describe, expect, it } from "vitest";
import { xlsxText } from "../../src/formats/xlsx-text";

describe("xlsxText", () => {
  it("leaves alone what a cell can hold, formulas among it, as they are text there", () => {
    for (const text of ["", "Aleška Simkić", "=1+1", "a\tb\nc", "😀", "_x_", "x0041_"])
      expect(xlsxText(text)).toBe(text);
  });

  it("replaces what is no text", () => {
    expect(xlsxText("a\u0001b\uD800c\uFFFFd")).toBe("a\uFFFDb\uFFFDc\uFFFDd");
  });

  it("escapes what looks like an escape", () => {
    expect(xlsxText("_x0041_")).toBe("_x005F_x0041_");
  });

  it("cuts what is longer than a cell", () => {
    expect(xlsxText("a".repeat(32_767))).toHaveLength(32_767);
    expect(xlsxText("a".repeat(32_768))).toBe(`${"a".repeat(32_766)}…`);
  });
});
