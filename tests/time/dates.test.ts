import { describe, expect, it } from "vitest";
import { calendarPartOf, nearestWeekday, onDay, previous, shifted } from "../../src/time/dates";

describe("shifted", () => {
  it.each([
    ["day", 1, onDay("2024-03-01")],
    ["day", 0, onDay("2024-02-29")],
    ["month", -2, onDay("2023-12")],
    ["quarter", 1, { first: "2024-04", last: "2024-06" }],
  ] as const)("moves a day by its %s and %d", (unit, by, dates) => {
    expect(shifted("2024-02-29", unit, by)).toEqual(dates);
  });

  it("ends where years of four digits do", () => {
    expect(shifted("9999-12-31", "day", 1)).toBeUndefined();
  });
});

describe("nearestWeekday", () => {
  it("counts the day itself, looks back, and ahead for what is to come", () => {
    expect(nearestWeekday("2024-03-05", 2, false)).toEqual(onDay("2024-03-05"));
    expect(nearestWeekday("2024-03-05", 3, false)).toEqual(onDay("2024-02-28"));
    expect(nearestWeekday("2024-03-05", 3, true)).toEqual(onDay("2024-03-06"));
    expect(nearestWeekday("9999-12-31", 0, true)).toBeUndefined();
  });
});

describe("calendarPartOf", () => {
  it.each([
    ["2024-02", "2024-02", "month"],
    ["2024-04", "2024-06", "quarter"],
    ["2024-07", "2024-12", "half"],
    ["2024-02", "2024-04", undefined],
    ["2024-04", "2024-09", undefined],
    ["2024", "2024", undefined],
  ])("tells what %s to %s is", (first, last, part) => {
    expect(calendarPartOf({ first, last })).toBe(part);
  });
});

describe("previous", () => {
  it("gives the month or quarter before", () => {
    expect(previous(onDay("2024-01"), "month")).toEqual(onDay("2023-12"));
    expect(previous({ first: "2024-01", last: "2024-03" }, "quarter")).toEqual({ first: "2023-10", last: "2023-12" });
    expect(previous({ first: "2024-01", last: "2024-03" }, "month")).toBeUndefined();
  });
});
