import { describe, expect, it } from "vitest";
import { markAt, namesIn, withoutOverlaps } from "../../../src/query/evidence/mark";

describe("namesIn", () => {
  it("finds whole words in either case, the longest names first", () => {
    expect(namesIn("The EU and EU members, not EUR", ["EU", "eu members"])).toEqual([
      { start: 11, end: 21, of: "name" },
      { start: 4, end: 6, of: "name" },
      { start: 11, end: 13, of: "name" },
    ]);
  });
});

describe("withoutOverlaps", () => {
  it("keeps the first of two that overlap, in the order of the text", () => {
    const marks = [
      { start: 5, end: 9, of: "value" },
      { start: 0, end: 6, of: "name" },
      { start: 1, end: 5, of: "period" },
    ] as const;
    expect(withoutOverlaps(marks)).toEqual([marks[2], marks[0]]);
  });
});

describe("markAt", () => {
  it("counts from the passage, and leaves out what is not wholly in it", () => {
    expect(markAt("value", { start: 12, end: 14 }, { start: 10, end: 20 })).toEqual([
      { start: 2, end: 4, of: "value" },
    ]);
    expect(markAt("value", { start: 8, end: 14 }, { start: 10, end: 20 })).toEqual([]);
  });
});
