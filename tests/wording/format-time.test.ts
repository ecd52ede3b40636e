import { describe, expect, it } from "vitest";
import { describePeriod, formatDate, formatLatest, formatTime } from "../../src/wording/format-time";

const TIMES = [
  ["2023", "2023", "in 2023"],
  ["2023-05", "May 2023", "in May 2023"],
  ["2023-05-09", "9 May 2023", "on 9 May 2023"],
  ["2023-01/2023-07", "January to July 2023", "from January to July 2023"],
  ["2022-11/2023-02", "November 2022 to February 2023", "from November 2022 to February 2023"],
  ["2023-01-05/2023-02-11", "5 January to 11 February 2023", "from 5 January to 11 February 2023"],
  ["2005/2023", "2005 to 2023", "from 2005 to 2023"],
  ["2005/2005", "2005 to 2005", "from 2005 to 2005"],
  ["2005/..", "since 2005", "since 2005"],
  ["2025-03-01/..", "since 1 March 2025", "since 1 March 2025"],
  ["../2023-12", "until December 2023", "until December 2023"],
  ["[2023-03-10..2023-03-31]", "between 10 and 31 March 2023", "between 10 and 31 March 2023"],
  ["[2025-01..2025-06]", "between January and June 2025", "between January and June 2025"],
  [
    "[2024-08-01..2025-02-28]",
    "between 1 August 2024 and 28 February 2025",
    "between 1 August 2024 and 28 February 2025",
  ],
  ["[2023-01-02..2023-02]", "between 2 January 2023 and February 2023", "between 2 January 2023 and February 2023"],
  ["[2023..2024]", "between 2023 and 2024", "between 2023 and 2024"],
  ["[2023..]", "2023 or later", "in 2023 or later"],
  ["[2023-10-19..]", "19 October 2023 or later", "on 19 October 2023 or later"],
  ["[..2022-06-30]", "by 30 June 2022", "by 30 June 2022"],
] as const;

describe("formatTime", () => {
  it.each(TIMES)("says %s as %s", (edtf, label) => {
    expect(formatTime({ edtf })).toBe(label);
  });

  it("says that there is none", () => {
    expect(formatTime(null)).toBe("undated");
  });
});

describe("describePeriod", () => {
  it.each(TIMES)("says %s, %s, inside a sentence as %s", (edtf, _, phrase) => {
    expect(describePeriod({ edtf })).toBe(phrase);
  });

  it("says that there is none", () => {
    expect(describePeriod(null)).toBe("without a period");
  });
});

describe("formatLatest", () => {
  it.each([
    ["2025-02-28", "28 February 2025"],
    ["[2023-03-10..2023-03-31]", "by 31 March 2023"],
    ["[..2024-05-31]", "by 31 May 2024"],
    ["[2023..]", "2023 or later"],
  ])("says %s as %s", (edtf, words) => {
    expect(formatLatest({ edtf })).toBe(words);
  });
});

describe("formatDate", () => {
  it("leaves alone what is no date", () => {
    expect(formatDate("soon")).toBe("soon");
    expect(formatDate("2023-13")).toBe("2023-13");
  });
});
