import { describe, expect, it } from "vitest";
import { on, type Period, pointsBack } from "../../../src/time/grammar/phrase";

describe("on", () => {
  it("is a period that begins and ends with the date", () => {
    expect(on({ year: 2023, month: 3 })).toEqual({
      kind: "dates",
      first: { year: 2023, month: 3 },
      last: { year: 2023, month: 3 },
    });
  });
});

describe("pointsBack", () => {
  const inYear = (hangsOn: "publication" | "earlier"): Period => ({
    kind: "dates",
    first: { year: 2023 },
    last: { year: { hangsOn, shift: -1 } },
  });

  it.each<[string, Period]>([
    ["the same period", { kind: "same", year: 2022 }],
    ["the month before", { kind: "previous", unit: "month" }],
    ["a year that hangs on one told before", inYear("earlier")],
  ])("holds for %s", (_, period) => {
    expect(pointsBack(period)).toBe(true);
  });

  it.each<[string, Period]>([
    ["a year that hangs on the publication", inYear("publication")],
    ["a date", on({ year: 2023 })],
    ["the moment of the publication", { kind: "now" }],
  ])("does not hold for %s", (_, period) => {
    expect(pointsBack(period)).toBe(false);
  });
});
