import { describe, expect, it } from "vitest";
import { describeOtherGrowths } from "../../../src/audit/figures/other-growths";
import { indexInput } from "../../../src/audit/index-input";
import type { Observation } from "../../../src/model/fact";
import { spanOf } from "../../../src/time/span";
import { dataOf, figure } from "../../support/audit-fixture";

const GROWTH = figure("out-change", "50.0%");
const describeFor = (...facts: Observation[]) => {
  const index = indexInput(dataOf({ facts: [GROWTH, ...facts] }), undefined);
  const growth = index.figures.find(({ fact }) => fact === GROWTH)!;
  return describeOtherGrowths(growth, "out", spanOf(GROWTH.period)!, index);
};
const levels = (now: string, before: string) => [figure("in", now), figure("in", before, { period: "2022" })];

describe("describeOtherGrowths", () => {
  it("names the member of the same sum whose growth it would fit", () => {
    expect(describeFor(...levels("$3.00 billion", "$2.00 billion"))).toMatch(
      /^ It would fit the growth of purchases \(.* per cent\)\.$/,
    );
  });

  it("says if it fits none that can be tried", () => {
    expect(describeFor(...levels("$2.00 billion", "$2.00 billion"))).toMatch(
      /^ It fits the growth of purchases \(.* per cent\) no better\.$/,
    );
  });

  it("says nothing if there is nothing to try", () => {
    expect(describeFor()).toBe("");
    expect(describeFor(figure("in", "$3.00 billion"))).toBe("");
  });
});
