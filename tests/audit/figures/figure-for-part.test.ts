import { describe, expect, it } from "vitest";
import type { Figure } from "../../../src/audit/figures/figure";
import { figureForPart } from "../../../src/audit/figures/figure-for-part";
import { indexInput } from "../../../src/audit/index-input";
import type { Indexed } from "../../../src/audit/rule";
import type { Observation } from "../../../src/model/fact";
import { dataOf, figure } from "../../support/audit-fixture";

const indexOf = (...facts: Observation[]) => indexInput(dataOf({ facts }), undefined);
const inIndex = (fact: Observation, { figures }: Indexed): Figure => {
  const found = figures.find((each) => each.fact === fact);
  if (found === undefined) throw new Error(`${fact.id} is no figure`);
  return found;
};

const TOTAL = figure("total", "$5 billion");
const OWN = figure("out", "$2 billion");
const OTHER = figure("out", "$1 billion", { article: "a2" });

describe("figureForPart", () => {
  it("prefers the figure of the total's own article", () => {
    const index = indexOf(TOTAL, OWN, OTHER);
    expect(figureForPart(inIndex(TOTAL, index), "out", index)?.fact).toBe(OWN);
  });

  it("takes one of another article for the same time, in the same unit", () => {
    const index = indexOf(TOTAL, OTHER);
    expect(figureForPart(inIndex(TOTAL, index), "out", index)?.fact).toBe(OTHER);
    for (const stranger of [
      figure("out", "2 billion euros", { article: "a2" }),
      figure("out", "$2 billion", { article: "a2", period: "2022" }),
    ]) {
      const without = indexOf(TOTAL, stranger);
      expect(figureForPart(inIndex(TOTAL, without), "out", without)).toBeUndefined();
    }
  });
});
