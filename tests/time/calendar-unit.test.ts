import { describe, expect, it } from "vitest";
import { calendarUnitOf, calendarYearOf, wholeMonthsIn } from "../../src/time/calendar-unit";
import { days } from "../support/people-fixture";

describe("calendarUnitOf", () => {
  it.each([
    ["2024-01-01", "2025-01-01", "year"],
    ["2024-02-01", "2024-03-01", "month"],
    ["2024-12-01", "2025-01-01", "month"],
    ["2024-02-29", "2024-03-01", "day"],
    ["2024-07-01", "2025-07-01", undefined],
    ["2024-01-01", "2026-01-01", undefined],
    ["2024-01-01", "2024-08-01", undefined],
    ["", "2025-01-01", undefined],
    ["2024-01-01", "", undefined],
  ])("finds in [%s, %s) %s", (from, before, unit) => {
    expect(calendarUnitOf(days(from, before))).toBe(unit);
  });
});

describe("calendarYearOf", () => {
  it("is the year whose days all and alone are in the range", () => {
    expect(calendarYearOf(days("2024-01-01", "2025-01-01"))).toBe(2024);
    expect(calendarYearOf(days("2024-01-02", "2025-01-01"))).toBeUndefined();
    expect(calendarYearOf(days("2024-01-01", "2026-01-01"))).toBeUndefined();
  });
});

describe("wholeMonthsIn", () => {
  it("counts months over the turn of a year", () => {
    expect(wholeMonthsIn(days("2023-11-01", "2024-03-01"))).toBe(4);
  });

  it("counts none if a side is open or within a month", () => {
    expect(wholeMonthsIn(days("2023-11-02", "2024-03-01"))).toBeUndefined();
    expect(wholeMonthsIn(days("2023-11-01", ""))).toBeUndefined();
  });
});
