import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Quantity } from "../../../../src/index";
import { axisFor, percentOf, shareOf } from "../../../../src/site/explorer/chart/axis";
import { figure } from "../../../support/figures-fixture";

function quantity(value: number, rest: Partial<Quantity> = {}): Quantity {
  return { ...figure({ value }).quantity, ...rest };
}

describe("axisFor", () => {
  it("begins at zero and ends with a tick, in the scale of the greatest value", () => {
    const axis = axisFor([quantity(48.7e9), quantity(598e6)]);
    expect(axis.ticks.map(({ text }) => text)).toEqual(["0", "10", "20", "30", "40", "50"]);
    expect(axis.denomination).toEqual({ unit: "USD", scale: 9 });
    expect(percentOf(axis, 12.5e9)).toBe("25%");
  });

  it("has room for a band and for an arrow", () => {
    expect(axisFor([quantity(38, { hedge: "approx", max: 41 })]).end).toBe(50);
    expect(axisFor([quantity(40, { hedge: "over", max: null })]).end).toBe(50);
    expect(axisFor([quantity(40)]).end).toBe(40);
  });

  it("keeps percentages in per cent", () => {
    expect(axisFor([quantity(41.2, { unit: "percent" })]).denomination).toEqual({ unit: "percent", scale: 0 });
  });

  it("holds every value, with three to eight ticks", () => {
    const values = fc.array(fc.double({ min: 0.01, max: 1e13, noNaN: true }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(values, (all) => {
        const axis = axisFor(all.map((value) => quantity(value)));
        expect(axis.ticks[0]?.value).toBe(0);
        expect(axis.ticks.length).toBeGreaterThanOrEqual(3);
        expect(axis.ticks.length).toBeLessThanOrEqual(8);
        expect(Math.max(...all)).toBeLessThanOrEqual(axis.end);
        expect(all.every((value) => shareOf(axis, value) > 0)).toBe(true);
      }),
    );
  });
});
