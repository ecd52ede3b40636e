import { describe, expect, it } from "vitest";
import { tokenize } from "../../../src/text/tokenize";
import { parseRunningYear } from "../../../src/time/grammar/parse-running-year";

/** The first months that the words can mean, to the last one that they tell. */
function monthsOf(words: string): readonly string[] | undefined {
  return parseRunningYear(tokenize(words), 0)?.value.map((period) =>
    period.kind === "dates"
      ? [period.first, period.last].map(({ year, month }) => [year, month].join("-")).join(" to ")
      : "",
  );
}

describe("parseRunningYear", () => {
  it.each([
    ["the year to June 2024", ["2023-7 to 2024-6", "2023-6 to 2024-6"]],
    ["the four quarters to the end of March 2024", ["2023-4 to 2024-3", "2023-3 to 2024-3"]],
    ["12 months ended December 2023", ["2023-1 to 2023-12", "2022-12 to 2023-12"]],
  ])("gives both readings of %j", (words, months) => {
    expect(monthsOf(words)).toEqual(months);
  });

  it.each([
    "the year to come",
    "the year to June",
    "the year to 5 June 2024",
    "the years to June 2024",
    "three firms to June 2024",
  ])("reads nothing out of %j", (words) => {
    expect(monthsOf(words)).toBeUndefined();
  });
});
