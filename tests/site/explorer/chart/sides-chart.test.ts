import { describe, expect, it } from "vitest";
import type { Finding } from "../../../../src/model/finding";
import { sidesChart } from "../../../../src/site/explorer/chart/sides-chart";
import { pageOf } from "../../../../src/site/explorer/page";
import { dataOf, LINKS, TWO_YEARS } from "../small-page";

const [ONE, OTHER] = TWO_YEARS.map(({ id }) => id);

/** Where the sides begin and end, per cent of the width. */
function spansOf(sides: readonly (readonly [min: number, max: number])[]): number[][] {
  const finding: Finding = {
    id: "f1",
    rule: "same-key-agrees",
    verdict: "contradiction",
    facts: [ONE ?? "", OTHER ?? ""],
    detail: "",
    sides: sides.map(([min, max], index) => ({
      facts: [[ONE, OTHER][index] ?? ""],
      from: "stated",
      unit: "USD",
      min,
      max,
    })),
  };
  const drawn = sidesChart(pageOf(dataOf(TWO_YEARS, { findings: [finding] }), LINKS, {}), finding)?.text ?? "";
  return [...drawn.matchAll(/class="span" x1="([\d.]+)%" x2="([\d.]+)%"/g)].map(([, from, to]) => [
    Number(from),
    Number(to),
  ]);
}

describe("sidesChart", () => {
  it("draws each side from its least to its greatest value, over one scale with room at both ends", () => {
    expect(
      spansOf([
        [10, 20],
        [40, 50],
      ]),
    ).toEqual([
      [8, 29],
      [71, 92],
    ]);
  });

  it("keeps a side in sight that is too narrow to be seen, around its middle", () => {
    const [, narrow = []] = spansOf([
      [0, 500],
      [999, 1000],
    ]);
    const [from = 0, to = 0] = narrow;
    expect(to - from).toBeCloseTo(0.8, 1);
    expect((from + to) / 2).toBeCloseTo(91.96, 1);
  });
});
