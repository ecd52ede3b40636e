import { describe, expect, it } from "vitest";
import { combine, inBothReadings, type Readings } from "../../src/audit/figures/figure";
import { heavier, type Judgement, judge, judgePart } from "../../src/audit/judge";
import { addBounds, type ExactInterval } from "../../src/exact/exact-interval";
import { fromIntegers } from "../../src/exact/rational";

const bound = (number: number | null) => (number === null ? null : fromIntegers(BigInt(number)));
const interval = (min: number | null, max: number | null): ExactInterval => ({ min: bound(min), max: bound(max) });
/** Bounds as written, and as rounded if they differ. */
const reads = (min: number | null, max: number | null, round = interval(min, max)): Readings => ({
  written: interval(min, max),
  round,
});

describe("inBothReadings", () => {
  it("does an operation in each reading apart, and combine does it on one operand after another", () => {
    const [a, b] = [reads(1, 2, interval(10, 20)), reads(3, 4, interval(30, 40))];
    expect(inBothReadings(addBounds, a, b)).toEqual(reads(4, 6, interval(40, 60)));
    expect(combine(addBounds, [a, b, b])).toEqual(reads(7, 10, interval(70, 100)));
  });
});

describe("judge", () => {
  it("passes what shares a value as written", () => {
    expect(judge(reads(1, 5), reads(4, 6), "doubt")).toEqual({ verdict: "pass" });
  });

  it.each([
    ["below", reads(1, 2), reads(5, 7)],
    ["above", reads(5, 7), reads(1, 2)],
  ])("gives the least and the greatest distance to what lies %s", (_, a, b) => {
    expect(judge(a, b)).toEqual({ verdict: "contradiction", gap: interval(3, 6) });
  });

  it("gives a distance of zero to what only touches, and no end if a side is open", () => {
    expect(judge(reads(1, 2), reads(2, null)).gap).toEqual(interval(0, null));
    expect(judge(reads(2, null), reads(null, 2)).gap).toEqual(interval(0, null));
  });

  it("finds a tension if the rounded readings share a value, or there is a doubt, which comes first", () => {
    const [a, b] = [reads(1, 2, interval(0, 4)), reads(3, 4, interval(3, 4))];
    expect(judge(a, b)).toMatchObject({ verdict: "tension", doubt: expect.stringMatching(/^if round figures/) });
    expect(judge(a, b, "who knows")).toEqual({ verdict: "tension", gap: interval(1, 3), doubt: "who knows" });
    expect(judge(reads(1, 2), reads(3, 4), "who knows").verdict).toBe("tension");
  });
});

describe("judgePart", () => {
  it("passes a part below its whole, however far", () => {
    expect(judgePart(reads(1, 2), reads(5, 7))).toEqual({ verdict: "pass" });
  });

  it("finds a part wholly above, with the distance of the two", () => {
    expect(judgePart(reads(7, 9), reads(2, 5))).toEqual({ verdict: "contradiction", gap: interval(2, 7) });
    expect(judgePart(reads(5, 9), reads(2, 5)).verdict).toBe("contradiction");
    expect(judgePart(reads(4, 9), reads(2, 5)).verdict).toBe("pass");
    const tension = { verdict: "tension", gap: interval(2, 7) };
    expect(judgePart(reads(7, 9, interval(4, 12)), reads(2, 5))).toMatchObject(tension);
    expect(judgePart(reads(7, 9), reads(2, 5, interval(0, 8)))).toMatchObject(tension);
    expect(judgePart(reads(7, 9), reads(2, 5), "who knows")).toMatchObject({ verdict: "tension", doubt: "who knows" });
  });
});

describe("heavier", () => {
  const found = (verdict: Judgement["verdict"], gap?: ExactInterval): Judgement => ({ verdict, ...(gap && { gap }) });

  it("weighs a contradiction above a tension, and that above a pass, whatever the gap", () => {
    const byWeight = [found("contradiction", interval(1, 2)), found("tension", interval(9, 9)), found("pass")];
    for (const [index, one] of byWeight.entries())
      for (const other of byWeight.slice(index)) {
        expect(heavier(one, other)).toBe(one);
        expect(heavier(other, one)).toBe(one);
      }
  });

  it("weighs the wider least distance above the other, and keeps the first of equals", () => {
    const [near, far] = [found("tension", interval(1, 99)), found("tension", interval(3, 4))];
    expect(heavier(near, far)).toBe(far);
    expect(heavier(far, near)).toBe(far);
    const same = found("tension", interval(1, 5));
    expect(heavier(near, same)).toBe(near);
    expect(heavier(same, near)).toBe(same);
  });
});
