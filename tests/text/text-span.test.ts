import { describe, expect, it } from "vitest";
import { contains, lastSpanBefore, meet, placesOf, spanAround, spansWithin } from "../../src/text/text-span";

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

describe("meet", () => {
  it("counts spans that share a place, and not those that only touch", () => {
    expect(meet({ start: 2, end: 5 }, { start: 4, end: 6 })).toBe(true);
    expect(meet({ start: 2, end: 5 }, { start: 5, end: 6 })).toBe(false);
  });
});

const SPANS = [
  { start: 0, end: 3 },
  { start: 3, end: 5 },
  { start: 8, end: 9 },
];

describe("spansWithin", () => {
  it("gives those that lie in the other, in order", () => {
    expect(spansWithin(SPANS, { start: 0, end: 9 })).toEqual(SPANS);
    expect(spansWithin(SPANS, { start: 1, end: 8 })).toEqual([SPANS[1]]);
    expect(spansWithin(SPANS, { start: 5, end: 8 })).toEqual([]);
  });
});

describe("spanAround", () => {
  it("gives the one that holds the other", () => {
    expect(spanAround(SPANS, { start: 3, end: 4 })).toEqual(SPANS[1]);
    expect(spanAround(SPANS, { start: 2, end: 4 })).toBeUndefined();
    expect(spanAround(SPANS, { start: 6, end: 7 })).toBeUndefined();
  });
});

describe("lastSpanBefore", () => {
  it("gives the last that has ended", () => {
    expect(lastSpanBefore(SPANS, 8)).toEqual(SPANS[1]);
    expect(lastSpanBefore(SPANS, 4)).toEqual(SPANS[0]);
    expect(lastSpanBefore(SPANS, 2)).toBeUndefined();
  });
});
