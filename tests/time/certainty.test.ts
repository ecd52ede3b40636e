import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { certaintyOf, covers } from "../../src/time/certainty";
import { days } from "../support/people-fixture";

const YEAR = days("2023-01-01", "2024-01-01");

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
    ["inside", days("2023-03-01", "2023-04-01"), "definitely"],
    ["the same days", YEAR, "definitely"],
    ["over the start", days("2022-12-31", "2023-01-02"), "possibly"],
    ["over the end", days("2023-12-31", "2024-01-02"), "possibly"],
    ["around", days("2020-01-01", "2030-01-01"), "possibly"],
    ["without a start", days("", "2023-06-01"), "possibly"],
    ["without an end", days("2023-06-01", ""), "possibly"],
    ["without either", days("", ""), "possibly"],
    ["touching the start", days("2022-01-01", "2023-01-01"), undefined],
    ["touching the end", days("2024-01-01", "2025-01-01"), undefined],
    ["ending before, without a start", days("", "2022-01-01"), undefined],
  ])("answers for a date %s", (_, date, expected) => {
    expect(certaintyOf(date, YEAR)).toBe(expected);
  });

  it("finds everything definitely where no side is asked for", () => {
    expect(certaintyOf(days("", ""), days("", ""))).toBe("definitely");
  });

  it("agrees with a look at every single day", () => {
    fc.assert(
      fc.property(range, range, (date, asked) => {
        const inside = JANUARY.filter((day) => covers(date, day)).map((day) => covers(asked, day));
        const expected = inside.every(Boolean) ? "definitely" : inside.some(Boolean) ? "possibly" : undefined;
        expect(certaintyOf(date, asked)).toBe(expected);
      }),
      { numRuns: 1000 },
    );
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
