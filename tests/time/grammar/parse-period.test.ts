import { describe, expect, it } from "vitest";
import { tokenize } from "../../../src/text/tokenize";
import { isTied, parsePeriod } from "../../../src/time/grammar/parse-period";

function period(words: string, lead: string) {
  const tokens = tokenize(words);
  const parsed = parsePeriod(tokens, 0, lead);
  return parsed && words.slice(0, tokens[parsed.next - 1]?.end);
}

describe("parsePeriod", () => {
  it.each([
    ["the whole of 2024 it", "in", "the whole of 2024"],
    ["the whole 2024 it", "in", "the whole 2024"],
    ["the full year 2024 it", "in", "the full year 2024"],
    ["calendar 2024 it", "in", "calendar 2024"],
    ["the September 2024 quarter it", "in", "the September 2024 quarter"],
    ["the June quarter of 2024 it", "in", "the June quarter of 2024"],
    ["January-June period of 2019 it", "in", "January-June period of 2019"],
    ["2015 to 2020 it", "from", "2015 to 2020"],
    ["2015 and 2020 it", "between", "2015 and 2020"],
    ["the year 2000 it", "in", "the year 2000"],
    ["March 2024 it", "in", "March 2024"],
    ["March 30 companies", "in", "March"],
    ["March 30 it", "on", "March 30"],
    ["May it", "in", "May"],
    ["July it", "", "July"],
    ["2024 exports", "in", "2024"],
    ["2024", "", "2024"],
    ["1990s it", "in", "1990s"],
    ["FY2023 it", "in", "FY2023"],
  ])("takes of %j behind %j the words %j", (words, lead, taken) => {
    expect(period(words, lead)).toBe(taken);
  });

  it.each([
    ["2024 companies", "of"],
    ["2024 million", "in"],
    ["2024 it", ""],
    ["May it", ""],
    ["June it", ""],
    ["2015 it", "between"],
    ["exports", "in"],
  ])("takes none of %j behind %j", (words, lead) => {
    expect(period(words, lead)).toBeUndefined();
  });
});

describe("isTied", () => {
  it("tells what a dash ties to the word before it", () => {
    expect(isTied(tokenize("A-2024"), 2)).toBe(true);
    expect(isTied(tokenize("A - 2024"), 2)).toBe(false);
    expect(isTied(tokenize("A 2024"), 1)).toBe(false);
  });
});
