import { describe, expect, it } from "vitest";
import { tokenize } from "../../../src/text/tokenize";
import { parseTimePhrase } from "../../../src/time/grammar/parse-time-phrase";

function phrase(words: string) {
  const tokens = tokenize(words);
  const parsed = parseTimePhrase(tokens, 0);
  return parsed && [parsed.value.side, parsed.value.readings.length, words.slice(0, tokens[parsed.next - 1]?.end)];
}

describe("parseTimePhrase", () => {
  it.each([
    ["in 2024 it", ["within", 1, "in 2024"]],
    ["as of 2024 it", ["within", 1, "as of 2024"]],
    ["since 2024 it", ["since", 1, "since 2024"]],
    ["from 2005 it", ["since", 1, "from 2005"]],
    ["from 2005 to 2010 it", ["within", 1, "from 2005 to 2010"]],
    ["from 2005 to the present it", ["since", 1, "from 2005 to the present"]],
    ["by the end of 2030 it", ["by", 1, "by the end of 2030"]],
    ["until 2024 it", ["until", 1, "until 2024"]],
    ["in 2023 and 2024 it", ["within", 0, "in 2023 and 2024"]],
    ["in early 2024 it", ["within", 0, "in early 2024"]],
    ["last June it", ["within", 2, "last June"]],
    ["FY2023 it", ["within", 2, "FY2023"]],
  ])("takes %j apart: its side, how many readings, its words", (words, expected) => {
    expect(phrase(words)).toStrictEqual(expected);
  });

  it.each(["in exports", "from Peru", "the firm", "quite", "for 2024 companies", "horse"])(
    "finds no time in %j",
    (words) => {
      expect(phrase(words)).toBeUndefined();
    },
  );
});
