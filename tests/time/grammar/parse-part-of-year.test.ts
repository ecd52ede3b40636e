import { describe, expect, it } from "vitest";
import { tokenize } from "../../../src/text/tokenize";
import { parsePartOfYear } from "../../../src/time/grammar/parse-part-of-year";

function months(words: string) {
  const tokens = tokenize(words);
  const part = parsePartOfYear(tokens, 0);
  if (part === undefined) return null;
  expect(part.next).toBe(tokens.length);
  return part.value.map((period) => (period.kind === "dates" ? [period.first.month, period.last.month] : period.kind));
}

describe("parsePartOfYear", () => {
  it.each([
    ["the third quarter of 2024", [[7, 9]]],
    ["the second half of 2024", [[7, 12]]],
    ["the last quarter of 2024", [[10, 12]]],
    ["the first nine months of 2024", [[1, 9]]],
    ["the last two quarters of 2024", [[7, 12]]],
    ["nine months of 2024", [[1, 9]]],
    ["Q3 2024", [[7, 9]]],
    ["3Q 2024", [[7, 9]]],
    ["H1 2024", [[1, 6]]],
    ["Q1–Q3 2024", [[1, 9]]],
    ["2024 Q2", [[4, 6]]],
    ["this year's first quarter", [[1, 3]]],
    ["Q3 2023 to Q1 2024", [[7, 3]]],
    ["Q5 2024", []],
    ["the first 13 months of 2024", []],
    ["the first half of 2022/23", []],
    [
      "the first half of the year",
      [
        [1, 6],
        [1, 6],
      ],
    ],
  ])("reads %j as the months %j", (words, expected) => {
    expect(months(words)).toEqual(expected);
  });

  it.each(["the third quarter", "half of 2024", "the quarter of 2024", "2024"])("reads no part in %j", (words) => {
    expect(months(words)).toBeNull();
  });
});
