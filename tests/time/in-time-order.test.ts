import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inTimeOrder } from "../../src/time/in-time-order";
import { days } from "../support/people-fixture";

const day = fc.integer({ min: 10, max: 31 }).map((number) => `2023-01-${number}`);
const range = fc
  .tuple(fc.option(day, { nil: null }), fc.option(day, { nil: null }))
  .map(([from, before]) => ({ from, before }))
  .filter(({ from, before }) => from === null || before === null || from < before);

describe("inTimeOrder", () => {
  it("orders by first day, then by end", () => {
    const [short, long, later] = [
      days("2023-01-01", "2023-02-01"),
      days("2023-01-01", "2024-01-01"),
      days("2023-01-02", "2023-01-03"),
    ];
    expect(inTimeOrder([later, long, short], (date) => date)).toEqual([short, long, later]);
  });

  it("puts a date without a first day at its end, no date last, and keeps ties", () => {
    const rows = [
      { name: "none", date: null },
      { name: "open", date: days("", "") },
      { name: "after", date: days("2023-06-01", "") },
      { name: "by June", date: days("", "2023-06-01") },
      { name: "May", date: days("2023-05-01", "2023-06-01") },
    ];
    const names = inTimeOrder(rows, ({ date }) => date).map(({ name }) => name);
    expect(names).toEqual(["May", "by June", "after", "none", "open"]);
  });

  it("never puts what is surely earlier behind, and leaves its input alone", () => {
    fc.assert(
      fc.property(fc.array(range), (ranges) => {
        const before = structuredClone(ranges);
        const ordered = inTimeOrder(ranges, (date) => date);
        expect(ranges).toEqual(before);
        for (const [index, later] of ordered.entries())
          for (const earlier of ordered.slice(0, index))
            expect(later.before !== null && earlier.from !== null && later.before <= earlier.from).toBe(false);
      }),
    );
  });
});
