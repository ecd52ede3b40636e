import { describe, expect, it } from "vitest";
import { tokenize } from "../../../src/text/tokenize";
import {
  afterKeys,
  countAt,
  dayAt,
  digitsAt,
  monthAt,
  ordinalAt,
  past,
  pastComma,
  weekdayAt,
} from "../../../src/time/grammar/tokens";

describe("words of time", () => {
  it("gives the place behind words that stand there, all of them in their order", () => {
    const tokens = tokenize("the end of 2024");
    expect([
      afterKeys(tokens, 0, "the", "end"),
      afterKeys(tokens, 0, "end"),
      past(tokens, 0, "a", "the"),
      past(tokens, 0, "a"),
    ]).toStrictEqual([2, undefined, 1, 0]);
  });

  it("passes a comma right behind a word", () => {
    expect([pastComma(tokenize("May, 2024"), 1), pastComma(tokenize("May , 2024"), 1)]).toStrictEqual([2, 1]);
  });

  it.each([
    ["2024", "2024"],
    ["2024%", undefined],
    ["2024s", undefined],
    ["2,024", undefined],
    ["20245", undefined],
  ])("takes the digits of %j if nothing is glued to them", (words, digits) => {
    expect(digitsAt(tokenize(words), 0, 4, 4)).toBe(digits);
  });

  it.each([
    ["May", { value: 5, next: 1 }],
    ["Oct. 19", { value: 10, next: 2 }],
    ["May. Then", { value: 5, next: 1 }],
    ["may", undefined],
    ["march", undefined],
  ])("takes %j for a month only with a capital", (words, month) => {
    expect(monthAt(tokenize(words), 0)).toEqual(month);
  });

  it.each([
    ["16th", 16],
    ["tenth", 10],
    ["19", 19],
    ["38rd", undefined],
    ["119", undefined],
  ])("reads the day of %j", (words, value) => {
    expect(dayAt(tokenize(words), 0)?.value).toBe(value);
  });

  it("reads ordinals, counts and days of the week", () => {
    expect(ordinalAt(tokenize("16 th"), 0)).toBeUndefined();
    expect(["nine", "twenty", "11", "11th", "many"].map((word) => countAt(tokenize(word), 0)?.value)).toStrictEqual([
      9,
      20,
      11,
      undefined,
      undefined,
    ]);
    expect(["Monday", "monday", "Sun"].map((word) => weekdayAt(tokenize(word), 0))).toStrictEqual([
      1,
      undefined,
      undefined,
    ]);
  });
});
