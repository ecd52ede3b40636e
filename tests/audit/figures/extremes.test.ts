import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extremesOf } from "../../../src/audit/figures/extremes";
import type { Figure } from "../../../src/audit/figures/figure";
import { anyFigures as figures } from "../../support/any-figures";

describe("extremesOf", () => {
  const twoReadings = fc
    .tuple(figures, figures)
    .map(([one, other]) =>
      one.flatMap((figure, index) => (other[index] ? [{ ...figure, round: other[index].round }] : [])),
    );

  it("finds, in each reading, the first figure that ends lowest and the first that begins highest", () => {
    fc.assert(
      fc.property(twoReadings, ([first, ...others]) => {
        fc.pre(first !== undefined);
        const group: [Figure, ...Figure[]] = [first, ...others];
        const firstOf = (isFirst: (a: Figure, b: Figure) => boolean) =>
          group.find((a) => group.every((b) => isFirst(a, b)));
        const { lowest, highest } = extremesOf(group);
        const [low, high] = (["written", "round"] as const).reduce<[Set<unknown>, Set<unknown>]>(
          ([low, high], reading) => [
            low.add(firstOf((a, b) => (a[reading].max?.n ?? 99n) <= (b[reading].max?.n ?? 99n))),
            high.add(firstOf((a, b) => (a[reading].min?.n ?? -99n) >= (b[reading].min?.n ?? -99n))),
          ],
          [new Set(), new Set()],
        );
        expect({ lowest, highest }).toEqual({ lowest: [...low], highest: [...high] });
      }),
      { numRuns: 500 },
    );
  });
});
