import { describe, expect, it } from "vitest";
import { tokenize } from "../../../src/text/tokenize";
import { parseNumericDate } from "../../../src/time/grammar/parse-numeric-date";

function dates(words: string) {
  return parseNumericDate(tokenize(words), 0)?.value.map((period) => period.kind === "dates" && period.first);
}

describe("parseNumericDate", () => {
  it.each([
    ["2025-02-28", [{ year: 2025, month: 2, day: 28 }]],
    ["2023/03/15", [{ year: 2023, month: 3, day: 15 }]],
    ["2023/03", [{ year: 2023, month: 3 }]],
  ])("reads %j with the year first", (words, expected) => {
    expect(dates(words)).toEqual(expected);
  });

  it.each(["28.02.2025", "28/2/2025", "28-02-2025"])("gives %j both orders of day and month", (words) => {
    expect(dates(words)).toEqual([
      { year: 2025, month: 2, day: 28 },
      { year: 2025, month: 28, day: 2 },
    ]);
  });

  it.each(["2025-02", "2025 - 02 - 28", "28/2-2025", "2025", "5-10%"])("reads no date in %j", (words) => {
    expect(dates(words)).toBeUndefined();
  });
});
