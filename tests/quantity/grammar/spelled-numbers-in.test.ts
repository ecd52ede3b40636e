import { describe, expect, it } from "vitest";
import { lex } from "../../../src/quantity/grammar/lex";
import { spelledNumbersIn } from "../../../src/quantity/grammar/spelled-numbers-in";

const first = (words: string) => spelledNumbersIn(lex(words))[0];

describe("spelledNumbersIn", () => {
  it.each([
    ["seven", 7, 1],
    ["twenty-nine", 29, 3],
    ["twenty nine", 29, 2],
    ["a hundred and five", 105, 4],
    ["two hundred twelve", 212, 3],
    ["one hundred and two hundred", 100, 2],
    ["a dozen", 12, 2],
    ["twenty dozen", 20, 1],
    ["twelve hundred", 12, 1],
  ])("reads %j as %d", (words, found, next) => {
    expect(first(words)?.cardinal).toStrictEqual({ found, next });
  });

  it.each([
    ["half", [1, 2], 1],
    ["a quarter", [1, 4], 2],
    ["one-third", [1, 3], 3],
    ["three quarters", [3, 4], 2],
    ["two-fifths", [2, 5], 3],
  ])("reads the part %j", (words, found, next) => {
    expect(first(words)?.fraction).toStrictEqual({ found, next });
  });

  it.each(["three quarter", "one thirds", "zero fifths", "a", "third"])("reads no number in %j", (words) => {
    expect(first(words)?.fraction ?? null).toBeNull();
  });
});
