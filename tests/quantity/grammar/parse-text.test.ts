import { describe, expect, it } from "vitest";
import { parseText } from "../../../src/quantity/grammar/parse-text";

describe("parseText", () => {
  const text = "In 2024 exports rose by about 5 percent to $3–4 billion.";
  const { phrases, byFirst } = parseText(text);

  it("gives every phrase of a number in text order with its place, and whether it is a quantity", () => {
    expect(phrases.map(({ start, end, quantity }) => [text.slice(start, end), quantity])).toStrictEqual([
      ["2024", false],
      ["about 5 percent", true],
      ["$3–4 billion", true],
    ]);
  });

  it("finds a phrase by its first lexeme, and numbers them", () => {
    for (const phrase of phrases) expect(byFirst.get(phrase.first)).toBe(phrase);
    expect(phrases.map(({ index }) => index)).toStrictEqual([0, 1, 2]);
  });

  it("gives none of a text without numbers", () => {
    expect(parseText("Nothing happened.").phrases).toStrictEqual([]);
    expect(parseText("").lexemes).toStrictEqual([]);
  });
});
