import { describe, expect, it } from "vitest";
import { tokenize } from "../../../src/text/tokenize";
import { parseDate } from "../../../src/time/grammar/parse-date";

describe("parseDate", () => {
  it.each([
    ["October 19, 2023", { year: 2023, month: 10, day: 19 }],
    ["19 October 2023", { year: 2023, month: 10, day: 19 }],
    ["the 16th of March", { month: 3, day: 16 }],
    ["October 2023", { year: 2023, month: 10 }],
    ["Thursday, October 19", { month: 10, day: 19, weekday: 4 }],
  ])("reads %j to its end", (words, value) => {
    const tokens = tokenize(words);
    expect(parseDate(tokens, 0)).toEqual({ value, next: tokens.length });
  });

  it.each(["2023", "19", "Thursday", "trade"])("reads no date out of %j", (words) => {
    expect(parseDate(tokenize(words), 0)).toBeUndefined();
  });
});
