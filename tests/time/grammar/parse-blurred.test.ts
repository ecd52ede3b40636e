import { describe, expect, it } from "vitest";
import { tokenize } from "../../../src/text/tokenize";
import { parseBlurred } from "../../../src/time/grammar/parse-blurred";

function blurred(words: string): string | null {
  const tokens = tokenize(words);
  const next = parseBlurred(tokens, 0);
  return next === undefined ? null : words.slice(0, tokens[next - 1]?.end);
}

describe("parseBlurred", () => {
  it.each([
    ["early 2025 it", "early 2025"],
    ["mid-2024 it", "mid-2024"],
    ["earlier this year it", "earlier this year"],
    ["the end of 2023 it", "the end of 2023"],
    ["summer 2024 it", "summer 2024"],
    ["the past five years it", "the past five years"],
    ["recent years it", "recent years"],
    ["30 years ago it", "30 years ago"],
    ["two weeks later it", "two weeks later"],
    ["the year to March 2024 it", "the year to March 2024"],
    ["12 months to June 2024 it", "12 months to June 2024"],
    ["this week it", "this week"],
    ["next Tuesday it", "next Tuesday"],
    ["the 10th of last month it", "the 10th of last month"],
  ])("takes the words of %j that tell no days", (words, taken) => {
    expect(blurred(words)).toBe(taken);
  });

  it.each(["2025", "a year earlier", "last year", "the first half of 2024", "the end", "early exports", "ago"])(
    "takes none of %j",
    (words) => {
      expect(blurred(words)).toBeNull();
    },
  );
});
