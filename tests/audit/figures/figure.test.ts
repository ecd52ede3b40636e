import { describe, expect, it } from "vitest";
import { combine, factsOf, figureOf, inBothReadings, quantitiesOf } from "../../../src/audit/figures/figure";
import { addBounds, toInterval } from "../../../src/exact/exact-interval";
import type { Indicator } from "../../../src/model/indicator";
import { roundReading } from "../../../src/quantity/round-reading";
import { figure } from "../../support/audit-fixture";

const INDICATOR: Indicator = { id: "in", title: "In", unit: "currency", type: "flow", words: ["purchases"] };
const ONE = figureOf(figure("in", "$1.5 billion"), INDICATOR);
const TWO = figureOf(figure("in", "$2 billion", { article: "a2" }), INDICATOR);

describe("figureOf", () => {
  it("has the bounds as written, and those of a round figure", () => {
    expect(toInterval(ONE.written)).toEqual({ min: 1_450_000_000, max: 1_550_000_000 });
    expect(toInterval(TWO.written)).toEqual({ min: 1_500_000_000, max: 2_500_000_000 });
    expect(TWO.round).toEqual(roundReading(TWO.fact.quantity));
  });

  it("has the article's own term only if it is none of the indicator's words", () => {
    const termOf = (wording: string) => figureOf({ ...ONE.fact, wording }, INDICATOR).term;
    expect([termOf("Purchases"), termOf("gross inflow"), ONE.term]).toEqual(["", "gross inflow", ""]);
  });
});

describe("combine", () => {
  it("does an operation one operand after another, in both readings", () => {
    const sum = combine(addBounds, [ONE, TWO, ONE]);
    expect(toInterval(sum.written)).toEqual({ min: 4_400_000_000, max: 5_600_000_000 });
    expect(inBothReadings(addBounds, inBothReadings(addBounds, ONE, TWO), ONE)).toEqual(sum);
  });
});

describe("factsOf", () => {
  it("keeps the order of the figures, as do their quantities", () => {
    expect(factsOf([TWO, ONE])).toEqual([TWO.fact, ONE.fact]);
    expect(quantitiesOf([TWO, ONE])).toEqual([TWO.fact.quantity, ONE.fact.quantity]);
  });
});
