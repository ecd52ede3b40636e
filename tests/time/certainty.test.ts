import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { certaintyOf, covers } from "../../src/time/certainty";
import { days } from "../support/people-fixture";

const YEAR = days("2023-01-01", "2024-01-01");

/** A time that goes on through all of its days. */
const lasting = (from: string, before: string) => ({ ...days(from, before), holds: "throughout" as const });
/** A time of which it is known only that it is one of its days. */
const once = (from: string, before: string) => ({ ...days(from, before), holds: "once" as const });

const range = fc
  .tuple(
    fc.option(fc.integer({ min: 10, max: 19 }), { nil: null }),
    fc.option(fc.integer({ min: 20, max: 28 }), { nil: null }),
  )
  .map(([from, before]) => ({
    from: from === null ? null : `2023-01-${from}`,
    before: before === null ? null : `2023-01-${before}`,
  }));
const JANUARY = Array.from({ length: 31 }, (_, index) => `2023-01-${String(index + 1).padStart(2, "0")}`);

describe("certaintyOf", () => {
  it.each([
    ["inside", lasting("2023-03-01", "2023-04-01"), "definitely"],
    ["the same days", lasting("2023-01-01", "2024-01-01"), "definitely"],
    ["over the start", lasting("2022-12-31", "2023-01-02"), "possibly"],
    ["over the end", lasting("2023-12-31", "2024-01-02"), "possibly"],
    ["around", lasting("2020-01-01", "2030-01-01"), "possibly"],
    ["without a start", lasting("", "2023-06-01"), "possibly"],
    ["without an end", lasting("2023-06-01", ""), "possibly"],
    ["without either", lasting("", ""), "possibly"],
    ["touching the start", lasting("2022-01-01", "2023-01-01"), undefined],
    ["touching the end", lasting("2024-01-01", "2025-01-01"), undefined],
    ["ending before, without a start", lasting("", "2022-01-01"), undefined],
  ])("answers for a date %s", (_, date, expected) => {
    expect(certaintyOf(date, YEAR)).toBe(expected);
  });

  it("finds everything definitely if no side is asked for", () => {
    expect([lasting("", ""), once("", "")].map((date) => certaintyOf(date, days("", "")))).toEqual([
      "definitely",
      "definitely",
    ]);
  });

  it("agrees with a look at every single day", () => {
    fc.assert(
      fc.property(range, range, (date, asked) => {
        const inside = JANUARY.filter((day) => covers(date, day)).map((day) => covers(asked, day));
        const expected = inside.every(Boolean) ? "definitely" : inside.some(Boolean) ? "possibly" : undefined;
        expect(certaintyOf({ ...date, holds: "throughout" }, asked)).toBe(expected);
        const known = certaintyOf({ ...date, holds: "once" }, asked);
        expect(known === "unknown" ? "possibly" : known).toBe(expected);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ["by June, asked for the year to June", once("", "2023-07-01"), days("2023-01-01", "2023-07-01"), "possibly"],
    ["by June, asked for its last day", once("", "2023-07-01"), days("2023-06-30", "2023-07-01"), "possibly"],
    ["by June, asked for May", once("", "2023-07-01"), days("2023-05-01", "2023-06-01"), "unknown"],
    ["by June, asked for long ago", once("", "2023-07-01"), days("1990-01-01", "1990-01-02"), "unknown"],
    ["by June, asked for all time before May", once("", "2023-07-01"), days("", "2023-05-01"), "unknown"],
    ["by June, asked for all time before August", once("", "2023-07-01"), days("", "2023-08-01"), "definitely"],
    ["by June, asked for July", once("", "2023-07-01"), days("2023-07-01", "2023-08-01"), undefined],
    ["from June on, asked for June", once("2023-06-01", ""), days("2023-06-01", "2023-07-01"), "possibly"],
    ["from June on, asked for July", once("2023-06-01", ""), days("2023-07-01", "2023-08-01"), "unknown"],
    ["without any date, asked for a day", once("", ""), days("2023-07-01", "2023-07-02"), "unknown"],
    [
      "within June, asked for a day of it",
      once("2023-06-01", "2023-07-01"),
      days("2023-06-02", "2023-06-03"),
      "possibly",
    ],
    ["lasting from June on, asked for July", lasting("2023-06-01", ""), days("2023-07-01", "2023-08-01"), "possibly"],
  ])("answers for what happened %s", (_, date, asked, expected) => {
    expect(certaintyOf(date, asked)).toBe(expected);
  });
});

describe("covers", () => {
  it("takes the first day in and leaves the end out", () => {
    expect(["2022-12-31", "2023-01-01", "2023-12-31", "2024-01-01"].map((each) => covers(YEAR, each))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});
