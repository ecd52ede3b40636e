import { describe, expect, it } from "vitest";
import { differenceOf, growthSince } from "../../../src/query/series-points/compute-figure";

const about = (value: number) => ({ value, min: value - 0.5, max: value + 0.5 });

describe("differenceOf", () => {
  it("takes the value from the values and the bounds from the intervals", () => {
    expect(differenceOf(about(31), about(10.4))).toEqual({ value: 20.6, min: 19.6, max: 21.6 });
  });
});

describe("growthSince", () => {
  it("is the change in per cent of the earlier figure", () => {
    expect(growthSince({ value: 40, min: 40, max: 40 }, { value: 50, min: 50, max: 60 })).toEqual({
      value: 25,
      min: 25,
      max: 50,
    });
  });

  it("is none since nothing or less", () => {
    expect(growthSince(about(0), about(50))).toBeNull();
    expect(growthSince(about(-1), about(50))).toBeNull();
  });
});
