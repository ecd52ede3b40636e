import { describe, expect, it } from "vitest";
import { ORDINALS, ordinalValue, TENS, UNITS } from "../../src/text/number-words";

describe("ordinalValue", () => {
  it.each([
    ["38th", 38],
    ["21st", 21],
    ["First", 1],
    ["twentieth", 20],
    ["11th", 11],
    ["11st", undefined],
    ["38rd", undefined],
    ["first time", undefined],
  ])("%s: %s", (words, value) => {
    expect(ordinalValue(words)).toBe(value);
  });
});

describe("the number words", () => {
  it("stand at their numbers", () => {
    expect([UNITS[0], UNITS[12], UNITS[19], TENS[0], TENS[7], ORDINALS[19]]).toEqual([
      "zero",
      "twelve",
      "nineteen",
      "twenty",
      "ninety",
      "twentieth",
    ]);
  });
});
