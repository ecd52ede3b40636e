import { describe, expect, it } from "vitest";
import { NO_AMOUNT } from "../../../src/quantity/grammar/amount";
import { lex } from "../../../src/quantity/grammar/lex";
import { numbersIn, withLetter } from "../../../src/quantity/grammar/numbers-in";
import { spelledNumbersIn } from "../../../src/quantity/grammar/spelled-numbers-in";

function first(words: string) {
  const lexemes = lex(words);
  return numbersIn(lexemes, spelledNumbersIn(lexemes))[0];
}

describe("numbersIn", () => {
  it.each([
    ["1,250", { whole: "1,250", printed: true }],
    ["3,000+", { whole: "3,000", printed: true, orMore: true }],
    ["40 billion", { whole: "40", printed: true, scale: 9 }],
    ["two and a half million", { whole: "2", fraction: [1, 2], scale: 6 }],
    ["half a billion", { fraction: [1, 2], scale: 9 }],
    ["half a dozen", { whole: "6" }],
    ["a million", { whole: "1", scale: 6 }],
    ["two million five hundred thousand", { whole: "2500", scale: 3 }],
    ["1 billion 34.6 million", { whole: "1034.6", scale: 6 }],
    ["three thousand two hundred", { whole: "3200" }],
    ["3 thousand million", { whole: "3", printed: true, scale: 3, twoScales: true }],
    ["5m dollars", { whole: "5", printed: true, scale: 6 }],
  ])("reads %j with its scale", (words, amount) => {
    expect(first(words)?.found).toStrictEqual({ ...NO_AMOUNT, ...amount });
  });

  it.each([
    ["8 billion 2", 2],
    ["5 m", 1],
    ["half of them", 1],
  ])("ends in %j where another number, a letter or plain words begin", (words, next) => {
    expect(first(words)?.next).toBe(next);
  });

  it.each(["billion", "a", "the 5", ""])("reads no number at the beginning of %j", (words) => {
    expect(first(words) ?? null).toBeNull();
  });
});

describe("withLetter", () => {
  it("takes a letter for the scale, once money is known to stand before the number", () => {
    const number = { found: { ...NO_AMOUNT, whole: "5", printed: true }, next: 1 };
    expect(withLetter(lex("5m"), number)).toStrictEqual({ found: { ...number.found, scale: 6 }, next: 2 });
    expect(withLetter(lex("5 men"), number)).toBe(number);
  });
});
