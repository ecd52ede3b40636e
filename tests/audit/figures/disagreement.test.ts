import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { disagreementIn } from "../../../src/audit/figures/disagreement";
import type { Figure } from "../../../src/audit/figures/figure";
import { boundsOverlap } from "../../../src/exact/exact-interval";
import { anyFigures as figures } from "../../support/any-figures";

// Held against the plain loop over all pairs that it stands for.

describe("disagreementIn", () => {
  it("finds the figure with the most opponents, and all that have one", () => {
    fc.assert(
      fc.property(figures, (group) => {
        const opponents = (a: Figure) => group.filter((b) => !boundsOverlap(a.written, b.written)).length;
        const most = Math.max(0, ...group.map(opponents));
        const centre = group.find((one) => opponents(one) === most);
        const others = group.filter((one) => one !== centre && opponents(one) > 0);
        expect(disagreementIn(group)).toEqual(most === 0 ? undefined : { centre, others });
      }),
    );
  });

  it("needs to be one for a group: no two pairs of figures disagree apart from each other", () => {
    fc.assert(
      fc.property(figures, (group) => {
        const differ = (a: Figure, b: Figure) => !boundsOverlap(a.written, b.written);
        const pairs = group.flatMap((a, index) => group.slice(index + 1).map((b): [Figure, Figure] => [a, b]));
        const disagreeing = pairs.filter(([a, b]) => differ(a, b));
        const apart = disagreeing.flatMap(([a, b]) =>
          disagreeing.filter(
            ([c, d]) => ![a, b].some((one) => one === c || one === d || differ(one, c) || differ(one, d)),
          ),
        );
        expect(apart).toEqual([]);
      }),
    );
  });
});
