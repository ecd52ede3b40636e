import { describe, expect, it } from "vitest";
import { figureOf } from "../../../src/audit/figures/figure";
import { holdWithin, type SpannedFigure } from "../../../src/audit/figures/hold-within";
import type { Indicator } from "../../../src/model/indicator";
import { figure } from "../../support/figures-fixture";

const INDICATOR: Indicator = { id: "exports", title: "Exports", unit: "currency", type: "flow", words: [] };
const RULE = { larger: false, doubt: "nothing says that they count the same" };

/** A figure as written and rounded alike, over some days of January. */
function spanned(value: number, from: number, before: number, rest: Partial<SpannedFigure> = {}): SpannedFigure {
  const day = (number: number) => `2023-01-${String(number).padStart(2, "0")}`;
  const id = `f${value}`;
  return {
    figure: figureOf(figure({ value, id }), INDICATOR),
    from: day(from),
    before: day(before),
    group: "g",
    sure: "s",
    ...rest,
  };
}

function held(parts: readonly SpannedFigure[], wholes: readonly SpannedFigure[], rule = RULE): string[] {
  return holdWithin(parts, wholes, rule).map(
    ({ part, whole, judgement }) => `${part.figure.fact.id} in ${whole.figure.fact.id}: ${judgement.verdict}`,
  );
}

describe("holdWithin", () => {
  it("holds each part against the whole that leaves the least room, in the order of the parts", () => {
    const wholes = [spanned(90, 1, 20), spanned(50, 1, 15), spanned(5, 12, 15)];
    expect(held([spanned(60, 2, 3), spanned(40, 4, 6)], wholes)).toEqual([
      "f60 in f50: contradiction",
      "f40 in f50: pass",
    ]);
  });

  it("leaves out a part that no whole of its group holds", () => {
    expect(held([spanned(60, 2, 30), spanned(40, 2, 3, { group: "h" })], [spanned(50, 1, 15)])).toEqual([]);
  });

  it("holds a part of just the span of a whole against it, unless only larger ones count", () => {
    const [part, whole] = [spanned(60, 1, 15), spanned(50, 1, 15)];
    expect(held([part], [whole])).toHaveLength(1);
    expect(held([part], [whole], { ...RULE, larger: true })).toEqual([]);
  });

  it("is no contradiction if it is not sure that both count the same", () => {
    expect(held([spanned(60, 2, 3)], [spanned(50, 1, 15, { sure: "t" })])).toEqual(["f60 in f50: tension"]);
    expect(held([spanned(60, 2, 3, { sure: undefined })], [spanned(50, 1, 15)])).toEqual(["f60 in f50: tension"]);
  });

  it("prefers a contradiction to a tension with a smaller whole", () => {
    const wholes = [spanned(40, 1, 15, { sure: "t" }), spanned(50, 1, 15)];
    expect(held([spanned(60, 2, 3)], wholes)).toEqual(["f60 in f50: contradiction"]);
  });
});
