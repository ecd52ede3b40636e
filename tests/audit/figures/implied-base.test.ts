import { describe, expect, it } from "vitest";
import type { Figure } from "../../../src/audit/figures/figure";
import { describeBase, growthOf, impliedBase } from "../../../src/audit/figures/implied-base";
import { indexInput } from "../../../src/audit/index-input";
import type { Indexed } from "../../../src/audit/rule";
import { toInterval } from "../../../src/exact/exact-interval";
import type { Observation } from "../../../src/model/fact";
import { dataOf, figure } from "../../support/audit-fixture";

const indexOf = (...facts: Observation[]) => indexInput(dataOf({ facts }), undefined);
const inIndex = (fact: Observation, { figures }: Indexed): Figure => {
  const found = figures.find((each) => each.fact === fact);
  if (found === undefined) throw new Error(`${fact.id} is no figure`);
  return found;
};

const LEVEL = figure("out", "$12.0 billion");
const GROWTH = figure("out-change", "20.0%");

describe("impliedBase", () => {
  it("divides the level by the growth that its article prints", () => {
    const index = indexOf(LEVEL, GROWTH);
    const base = impliedBase(inIndex(GROWTH, index), "out", index)!;
    expect(base).toMatchObject({ level: { fact: LEVEL }, growth: { fact: GROWTH } });
    const { min, max } = toInterval(base.written);
    expect(min).toBeCloseTo(11.95e9 / 1.2005, -3);
    expect(max).toBeCloseTo(12.05e9 / 1.1995, -3);
    expect(describeBase(base)).toBe("sales of “$12.0 billion” after a growth of “20.0%”");
  });

  it("needs both in one article", () => {
    const index = indexOf(LEVEL, figure("out-change", "20.0%", { article: "a2" }));
    expect(impliedBase(inIndex(LEVEL, index), "out", index)).toBeUndefined();
  });
});

describe("growthOf", () => {
  it("finds the growth of an indicator, and of no other", () => {
    const index = indexOf(LEVEL, GROWTH);
    expect(growthOf(inIndex(LEVEL, index), "out", index)?.fact).toBe(GROWTH);
    expect(growthOf(inIndex(LEVEL, index), "in", index)).toBeUndefined();
  });
});
