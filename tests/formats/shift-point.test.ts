import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shiftPoint } from "../../src/formats/shift-point";

describe("shiftPoint", () => {
  it.each([
    [48.7e9, 9, 1, "48.7"],
    [598e6, 6, 1, "598.0"],
    [3.53e9, 9, 3, "3.530"],
    [40e9, 9, 0, "40"],
    [1_143_000, 6, 3, "1.143"],
    [0.1, 0, 0, "0.1"],
    [5, 3, 0, "0.005"],
    [-2.5, 0, 1, "-2.5"],
    [-2.5, 3, 0, "-0.0025"],
    [0, 9, 0, "0"],
    [1.5e21, 0, 0, "1500000000000000000000"],
    [1.5e-7, 0, 0, "0.00000015"],
    [1e300, 300, 0, "1"],
  ])("%d by %d places, at least %d decimals, is %s", (value, places, decimals, expected) => {
    expect(shiftPoint(value, places, decimals)).toBe(expected);
  });

  it("is undone by an exponent, to the last digit", () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.integer({ min: -30, max: 30 }),
        fc.nat(9),
        (value, places, decimals) => {
          const text = shiftPoint(value, places, decimals);
          expect(text).toMatch(/^-?(0|[1-9]\d*)(\.\d+)?$/);
          expect(Number(`${text}e${places}`)).toBe(value + 0);
        },
      ),
    );
  });
});
