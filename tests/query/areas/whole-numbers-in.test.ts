import { describe, expect, it } from "vitest";
import { wholeNumbersIn } from "../../../src/query/areas/whole-numbers-in";

describe("wholeNumbersIn", () => {
  it.each([
    [28.5, 29.5, 29, 29],
    [28, 31, 28, 30],
    [28, 30.1, 28, 30],
    [-1.5, 0.5, -1, 0],
    [null, 10, null, 9],
    [10, null, 10, null],
  ])("counts from %s to below %s as %s to %s", (min, max, atLeast, atMost) => {
    expect(wholeNumbersIn({ min, max })).toEqual({ atLeast, atMost });
  });
});
