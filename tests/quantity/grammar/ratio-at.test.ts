import { describe, expect, it } from "vitest";
import { lex } from "../../../src/quantity/grammar/lex";
import { numbersIn } from "../../../src/quantity/grammar/numbers-in";
import { ratioAt } from "../../../src/quantity/grammar/ratio-at";
import { spelledNumbersIn } from "../../../src/quantity/grammar/spelled-numbers-in";

function ratioOf(text: string) {
  const lexemes = lex(text);
  const ratio = ratioAt(lexemes, numbersIn(lexemes, spelledNumbersIn(lexemes)), 0);
  const words = ratio && text.slice(0, lexemes[ratio.next - 1]?.end);
  return ratio && [ratio.found.kind, ratio.found.kind === "verb" ? null : ratio.found.times.whole, words];
}

describe("ratioAt", () => {
  it.each([
    ["doubled in May", ["verb", null, "doubled"]],
    ["double the 2015 figure", ["times", "2", "double"]],
    ["twice as much as", ["times", "2", "twice as much"]],
    ["half as much as", ["times", "0.5", "half as much"]],
    ["half the share of Peru", ["times", "0.5", "half"]],
    ["factor of three", ["fold", "3", "factor of three"]],
    ["2.5-fold rise", ["fold", "2.5", "2.5-fold"]],
    ["half the story", null],
    ["half as good", null],
    ["double taxation", null],
    ["halve the share", null],
    ["three times a year", null],
  ])("reads of %j %j", (text, ratio) => {
    expect(ratioOf(text)).toStrictEqual(ratio);
  });
});
