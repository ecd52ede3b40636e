import { describe, expect, it } from "vitest";
import { contains, placesOf } from "../../src/text/text-span";

describe("placesOf", () => {
  it("finds overlapping places", () => {
    expect(placesOf("aa", "aaa")).toEqual([0, 1]);
    expect(placesOf("b", "aaa")).toEqual([]);
  });
});

describe("contains", () => {
  it("counts a span as inside itself, and one that reaches over an end as not", () => {
    expect(contains({ start: 2, end: 5 }, { start: 2, end: 5 })).toBe(true);
    expect(contains({ start: 2, end: 5 }, { start: 4, end: 6 })).toBe(false);
  });
});
