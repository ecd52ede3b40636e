import { describe, expect, it } from "vitest";
import { figureOf } from "../../src/audit/figures/figure";
import { computed, stated, toFindingSide } from "../../src/audit/finding-reading";
import { figure, INDICATORS } from "../support/audit-fixture";

const [INDICATOR] = INDICATORS;
const ONE = figureOf(figure("in", "$1.5 billion"), INDICATOR!);
const TWO = figureOf(figure("in", "$2.5 billion", { article: "a2" }), INDICATOR!);

describe("stated", () => {
  it("reads one figure in its own unit", () => {
    expect(stated(ONE)).toEqual({
      facts: [ONE.fact],
      from: "stated",
      unit: "USD",
      written: ONE.written,
      round: ONE.round,
    });
  });
});

describe("computed", () => {
  it("rests on all figures, in the unit of the first unless another is given", () => {
    const sum = computed("sum", [ONE, TWO], TWO);
    expect(sum).toMatchObject({ facts: [ONE.fact, TWO.fact], from: "sum", unit: "USD", written: TWO.written });
    expect(computed("growth", [ONE, TWO], TWO, "percent").unit).toBe("percent");
  });
});

describe("toFindingSide", () => {
  it("names facts by id, with the bounds as written", () => {
    expect(toFindingSide(stated(ONE))).toEqual({
      facts: [ONE.fact.id],
      from: "stated",
      min: 1_450_000_000,
      max: 1_550_000_000,
      unit: "USD",
    });
  });
});
