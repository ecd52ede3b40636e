import { describe, expect, it } from "vitest";
import { escapePattern, isWhole, splits, wholeWords } from "../../src/text/word-edges";

describe("wholeWords", () => {
  it("matches no part of a word, in any script", () => {
    expect("EU, EUR, éEU, EU_1, EU".match(wholeWords("EU", "gu"))).toHaveLength(2);
  });
});

describe("escapePattern", () => {
  it("gives a pattern that matches the text alone", () => {
    expect(new RegExp(`^${escapePattern("a.b (c|d)")}$`, "u").test("a.b (c|d)")).toBe(true);
    expect(new RegExp(`^${escapePattern("a.b")}$`, "u").test("axb")).toBe(false);
  });
});

describe("isWhole", () => {
  it("is false if a letter, digit or accent goes on at an end", () => {
    expect([isWhole("the EU.", 4, 6), isWhole("the EUR", 4, 6), isWhole("xEU", 1, 3)]).toEqual([true, false, false]);
  });
});

describe("splits", () => {
  it.each([
    ["wo|rd", true],
    ["word| word", false],
    ["Ann|’s", true],
    ["Ann’|s", true],
    ["48|.7", true],
    ["48.|7", true],
    ["48|.", false],
    ["3|,000", true],
    ["$|40", true],
    ["$| 19", true],
    ["+|36", true],
    ["7|%", true],
    ["7%|)", false],
    ["EU|-Kazakhstan", false],
    ["é|a", true],
    ["ā|", false],
  ])("%s: %s", (marked, expected) => {
    expect(splits(marked.replace("|", ""), marked.indexOf("|"))).toBe(expected);
  });
});
