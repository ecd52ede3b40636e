import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayAfter, dayBefore } from "../../src/time/day-after";

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
