import { describe, expect, it } from "vitest";
import { listWords, sayIndicator } from "../../src/audit/wording/say-figure";
import { sayDistance, sayInterval, sayValue } from "../../src/audit/wording/say-number";
import { sayDate, sayPeriod } from "../../src/audit/wording/say-time";
import { fromDecimal, fromIntegers } from "../../src/exact/rational";

const interval = (min: number | null, max: number | null) => ({
  min: min === null ? null : fromDecimal(min),
  max: max === null ? null : fromDecimal(max),
});
const MILLIONS = { unit: "USD", scale: 6 } as const;
const PER_CENT = { unit: "percent", scale: 0 } as const;
const THINGS = { unit: "1", scale: 0 } as const;

describe("sayInterval", () => {
  it.each([
    [1_296_800_000, 1_297_000_000, "between 1,296.8 and 1,297.0 million US dollars"],
    [1_000_000, 1_234_567_890_000, "between 1.00 and 1,234,567.89 million US dollars"],
    [-1_500_000, 0, "between -1.5 and 0.0 million US dollars"],
    [40_000_000_000, null, "at least 40,000 million US dollars"],
    [null, 5_000_000, "less than 5 million US dollars"],
    [null, null, "any value"],
  ])("says [%s, %s) in millions", (min, max, words) => {
    expect(sayInterval(interval(min, max), MILLIONS)).toBe(words);
  });

  it("rounds long decimals outward, never inward", () => {
    expect(sayInterval(interval(29.166666, 36.661234), PER_CENT)).toBe("between 29.16 and 36.67 per cent");
    expect(sayInterval(interval(-1.2345, -1.2345), PER_CENT)).toBe("between -1.24 and -1.23 per cent");
    const third = { min: fromIntegers(1n, 3n), max: fromIntegers(2n, 3n) };
    expect(sayInterval(third, PER_CENT)).toBe("between 0.33 and 0.67 per cent");
  });

  it.each([
    [28.5, 29.5, "29"],
    [5, 15, "5 to 14"],
    [3001, null, "at least 3,001"],
    [null, 3, "at most 2"],
    [null, null, "any number"],
  ])("says [%s, %s) things as whole numbers", (min, max, words) => {
    expect(sayInterval(interval(min, max), THINGS)).toBe(words);
  });

  it.each([
    ["EUR", 9, "at least 2 billion euros"],
    ["JPY", 12, "at least 0.002 trillion yen"],
    ["KZT", 3, "at least 2,000,000 thousand tenge"],
    ["GBP", 0, "at least 2,000,000,000 pounds"],
  ] as const)("names %s at a scale of %s", (unit, scale, words) => {
    expect(sayInterval(interval(2_000_000_000, null), { unit, scale })).toBe(words);
  });
});

describe("sayDistance", () => {
  it("says the least distance, rounded down; intervals that touch are just apart", () => {
    expect(sayDistance(interval(61_800_000, 72_000_000), MILLIONS)).toBe("at least 61.8 million US dollars");
    expect(sayDistance(interval(33.751449, 35), PER_CENT)).toBe("at least 33.75 percentage points");
    expect(sayDistance(interval(0.5, null), THINGS)).toBe("at least 1");
    expect(sayDistance(interval(0, 5), MILLIONS)).toBe("just");
  });
});

describe("sayValue", () => {
  it("says one number", () => {
    expect(sayValue(fromDecimal(1_143_000_000), MILLIONS)).toBe("1,143 million US dollars");
  });
});

describe("sayPeriod", () => {
  it.each([
    ["2023", "in 2023"],
    ["2023-05", "in May 2023"],
    ["2023-05-09", "on 9 May 2023"],
    ["2023-01/2023-07", "from January to July 2023"],
    ["2022-11/2023-02", "from November 2022 to February 2023"],
    ["2023-01-05/2023-02-11", "from 5 January to 11 February 2023"],
    ["2005/2023", "from 2005 to 2023"],
    ["2005/2005", "from 2005 to 2005"],
    ["2005/..", "from 2005 on"],
    ["../2023-12", "until December 2023"],
    ["[2023-01-02..2023-02]", "on a day from 2 January 2023 to February 2023"],
    ["[2023..]", "on 2023 or later"],
    ["[..2022-06-30]", "by 30 June 2022"],
  ])("says %s", (edtf, words) => {
    expect(sayPeriod({ edtf })).toBe(words);
  });

  it("says that there is none", () => {
    expect(sayPeriod(null)).toBe("without a period");
  });

  it("leaves alone what is no date", () => {
    expect(sayDate("soon")).toBe("soon");
    expect(sayDate("2023-13")).toBe("2023-13");
  });
});

describe("sayIndicator", () => {
  it("takes the title up to its first comma, small unless it begins with an abbreviation", () => {
    expect(sayIndicator({ title: "Trade turnover, exports and imports together" })).toBe("trade turnover");
    expect(sayIndicator({ title: "GDP, at market prices" })).toBe("GDP");
    expect(sayIndicator({ title: "" })).toBe("");
  });
});

describe("listWords", () => {
  it("joins with commas and a last and", () => {
    expect(["", "a", "a,b", "a,b,c"].map((text) => listWords(text === "" ? [] : text.split(",")))).toEqual([
      "",
      "a",
      "a and b",
      "a, b and c",
    ]);
  });
});
