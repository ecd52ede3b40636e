import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayAfter, dayBefore, daysBetween, isDay, weekdayOf } from "../../src/time/day";

describe("dayAfter", () => {
  it.each([
    ["2023-01-31", "2023-02-01"],
    ["2024-02-28", "2024-02-29"],
    ["2023-12-31", "2024-01-01"],
    ["2011-12-29", "2011-12-30"],
    ["0099-12-31", "0100-01-01"],
    ["9999-12-31", null],
  ])("of %s is %s", (day, next) => {
    expect(dayAfter(day)).toBe(next);
  });
});

describe("dayBefore", () => {
  it("undoes dayAfter", () => {
    const instant = fc.date({ min: new Date(Date.UTC(100, 0)), max: new Date(Date.UTC(9999, 0)), noInvalidDate: true });
    fc.assert(
      fc.property(instant, (date) => {
        const day = date.toISOString().slice(0, 10);
        expect(dayBefore(dayAfter(day) ?? "")).toBe(day);
      }),
    );
  });
});

describe("isDay", () => {
  it.each(["2024-02-29", "0001-01-01", "9999-12-31", "2011-12-30"])("takes %s", (text) => {
    expect(isDay(text)).toBe(true);
  });

  it.each(["2023-02-29", "2024-06-31", "2024-13-01", "2024-1-1", "2024-01-01T00:00", "٢٠٢٤-01-01", ""])(
    "refuses %j",
    (text) => {
      expect(isDay(text)).toBe(false);
    },
  );
});

describe("daysBetween", () => {
  it.each([
    ["2024-02-28", "2024-03-01", 2],
    ["1970-01-01", "1969-12-31", -1],
    ["2011-12-29", "2011-12-31", 2],
    ["0099-01-01", "0100-01-01", 365],
  ])("counts from %s to before %s", (from, before, days) => {
    expect(daysBetween(from, before)).toBe(days);
  });

  it("counts as often as a day is stepped, across any change of the clock", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), (count) => {
        let day: string | null = "1980-01-01";
        for (let step = 0; step < count; step += 1) day = dayAfter(day ?? "");
        expect(daysBetween("1980-01-01", day ?? "")).toBe(count);
      }),
    );
  });
});

describe("weekdayOf", () => {
  it("counts from Sunday", () => {
    expect(["2025-02-23", "2025-02-28", "2023-10-19"].map(weekdayOf)).toEqual([0, 5, 4]);
  });
});
