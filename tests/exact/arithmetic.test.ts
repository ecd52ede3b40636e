import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { add, growth, overlaps, ratio, subtract } from "../../src/exact/arithmetic";
import type { Interval } from "../../src/model/quantity";

const of = (min: number | null, max: number | null): Interval => ({ min, max });
const everything = of(null, null);

// Tenths: few of them are exact in binary floating point, all are exact here.
const tenths = fc.integer({ min: 1, max: 2000 });
const interval = fc.tuple(tenths, tenths).map(([low, width]) => of(low / 10, (low + width) / 10));

describe("add", () => {
  it("adds bounds as the decimals that they print", () => {
    expect(add(of(0.1, 0.2), of(0.2, 0.7))).toEqual(of(0.3, 0.9));
  });

  it("leaves open what either leaves open", () => {
    expect(add(of(1, null), of(2, 3))).toEqual(of(3, null));
    expect(add(of(null, 1), of(2, 3))).toEqual(of(null, 4));
  });

  it("takes either first", () => {
    fc.assert(
      fc.property(interval, interval, (a, b) => {
        expect(add(a, b)).toEqual(add(b, a));
      }),
    );
  });
});

describe("subtract", () => {
  it("takes the farthest ends", () => {
    expect(subtract(of(0.3, 0.4), of(0.1, 0.2))).toEqual(of(0.1, 0.3));
    expect(subtract(of(0, 1), of(2, null))).toEqual(of(null, -1));
  });

  it("holds what was before the other was added", () => {
    fc.assert(
      fc.property(interval, interval, (a, b) => {
        const back = subtract(add(a, b), b);
        expect(back.min).toBeLessThanOrEqual(a.min ?? 0);
        expect(back.max).toBeGreaterThanOrEqual(a.max ?? 0);
      }),
    );
  });
});

describe("ratio", () => {
  it("divides and rounds outward at six decimals", () => {
    expect(ratio(of(1, 2), of(3, 7))).toEqual(of(0.142857, 0.666667));
    expect(ratio(of(1, 2), of(0, 4))).toEqual(of(0.25, null));
  });

  it("is open on both sides if the divisor reaches below zero", () => {
    expect(ratio(of(1, 2), of(-1, 1))).toEqual(everything);
  });
});

describe("growth", () => {
  it("gives the change in per cent of the earlier value", () => {
    expect(growth(of(150, 150.3), of(100, 120))).toEqual(of(25, 50.3));
    expect(growth(of(50, 60), of(100, null))).toEqual(of(-100, -40));
  });

  it("is the ratio less one, times a hundred", () => {
    fc.assert(
      fc.property(interval, interval, (now, before) => {
        const [change, times] = [growth(now, before), ratio(now, before)];
        expect(change.min).toBeCloseTo(((times.min ?? 0) - 1) * 100, 3);
        expect(change.max).toBeCloseTo(((times.max ?? 0) - 1) * 100, 3);
      }),
    );
  });
});

describe("overlaps", () => {
  it("finds a shared value, also of open intervals", () => {
    expect(overlaps(of(39.5, 40.5), of(40, null))).toBe(true);
    expect(overlaps(everything, of(1, 2))).toBe(true);
  });

  it("says no if intervals only touch", () => {
    expect(overlaps(of(38, 40), of(40, 41))).toBe(false);
  });
});

describe.each(Object.entries({ add, subtract, ratio, growth, overlaps }))("%s", (name, operation) => {
  it("refuses a bound that is no finite number", () => {
    const message = `${name}: a bound is NaN; allowed: a finite number, or null for unbounded`;
    expect(() => operation(of(Number.NaN, 1), of(0, 1))).toThrow(new RangeError(message));
    expect(() => operation(of(0, 1), of(0, Infinity))).toThrow(RangeError);
    expect(() => operation({ min: 0 } as Interval, of(0, 1))).toThrow(RangeError);
    expect(() => operation(JSON.parse('{ "min": "1", "max": 2 }') as Interval, of(0, 1))).toThrow(RangeError);
  });

  it("refuses an interval that runs backwards", () => {
    const message = `${name}: the interval runs from 2 to 1; allowed: a min not above its max`;
    expect(() => operation(of(0, 1), of(2, 1))).toThrow(new RangeError(message));
  });

  it("reads a whole quantity, of which it takes the bounds alone", () => {
    const quantity = { value: 1, unit: "USD", min: 0, max: 1 };
    expect(operation(quantity, of(1, 2))).toEqual(operation(of(0, 1), of(1, 2)));
  });
});
