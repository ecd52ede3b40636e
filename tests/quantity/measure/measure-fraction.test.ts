import { describe, expect, it } from "vitest";
import { fromIntegers, toText } from "../../../src/exact/rational";
import { measureFraction } from "../../../src/quantity/measure/measure-fraction";

const ZERO = fromIntegers(0n);
const HUNDRED = fromIntegers(100n);

describe("measureFraction", () => {
  it.each([
    [[1, 4], "25 in [22.5, 175/6)"],
    [[2, 4], "50 in [45, 55)"],
    [[4, 5], "80 in [77.5, 90)"],
  ] as const)("measures %j of a hundred half-way to its neighbours: %s", (fraction, expected) => {
    const measure = measureFraction(ZERO, fraction, HUNDRED, 0);
    if (!measure.ok) throw new Error(measure.expected);
    const { value, cell } = measure;
    expect(`${toText(value)} in [${toText(cell.min)}, ${toText(cell.max)})`).toBe(expected);
  });

  it.each([
    [1, 6],
    [0, 1],
    [5, 4],
  ] as const)("refuses %i/%i", (n, d) => {
    expect(measureFraction(ZERO, [n, d], HUNDRED, 0)).toMatchObject({
      ok: false,
      found: expect.stringContaining(`${n}/${d}`),
    });
  });
});
