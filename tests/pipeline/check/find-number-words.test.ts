import { describe, expect, it } from "vitest";
import { findNumberWords } from "../../../src/pipeline/check/find-number-words";

const found = (text: string) => findNumberWords(text).map(({ words }) => words);

describe("findNumberWords", () => {
  it.each([
    ["the 38th of 1,234.5 tonnes.", ["38th", "1,234.5"]],
    ["Twenty-one or two hundred", ["Twenty", "one", "two", "hundred"]],
    ["the first half of last year", ["first", "half", "last year"]],
    ["in March, in Sept. and in may", ["March", "Sept."]],
    ["१२ people", ["१२"]],
    ["both of many, someone, often", []],
  ])("finds in %s: %j", (text, words) => {
    expect(found(text)).toEqual(words);
  });

  it("says where, in text order", () => {
    expect(findNumberWords("one 2")).toEqual([
      { start: 0, end: 3, words: "one" },
      { start: 4, end: 5, words: "2" },
    ]);
  });
});
