import { describe, expect, it } from "vitest";
import { dateText, inYear, monthLater, quarterOf, yearIn } from "../../src/time/date-text";

describe("dateText", () => {
  it("writes years, months and days", () => {
    expect([dateText(987), dateText(2024, 3), dateText(2024, 3, 5)]).toEqual(["0987", "2024-03", "2024-03-05"]);
  });
});

describe("yearIn", () => {
  it("is the year of a date of any length", () => {
    expect(["2024", "2024-03", "2024-03-05"].map(yearIn)).toEqual([2024, 2024, 2024]);
  });
});

describe("inYear", () => {
  it.each([
    ["2024", 2023, "2023"],
    ["2024-07", 2023, "2023-07"],
    ["2024-02-29", 2023, "2023-02-28"],
    ["2023-02-28", 2024, "2024-02-28"],
  ])("moves %s to %d as %s", (date, year, moved) => {
    expect(inYear(date, year)).toBe(moved);
  });
});

describe("monthLater", () => {
  it("goes over the turn of a year both ways", () => {
    expect(monthLater("2024-12", 1)).toBe("2025-01");
    expect(monthLater("2024-01", -1)).toBe("2023-12");
    expect(monthLater("2024-11", 2)).toBe("2025-01");
  });
});

describe("quarterOf", () => {
  it("is the first month of three", () => {
    expect(["2024-01", "2024-06", "2024-12"].map(quarterOf)).toEqual(["2024-01", "2024-04", "2024-10"]);
  });
});
