import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { disagreementIn } from "../../src/audit/figures/disagreement";
import { compareEnds, extremesOf } from "../../src/audit/figures/extremes";
import { type Figure, readFigure } from "../../src/audit/figures/figure";
import { tightestWholes } from "../../src/audit/figures/tightest-whole";
import { overlappingTenures } from "../../src/audit/named/overlapping-tenures";
import { overlaps } from "../../src/exact/exact-interval";
import { fromIntegers } from "../../src/exact/rational";
import { figure, INDICATORS } from "../support/audit-fixture";

// Each sweep is held against the plain loop over all pairs that it stands for.

const day = fc.integer({ min: 1, max: 9 }).map((number) => `2023-01-0${number}`);
const bound = fc.option(fc.integer({ min: 0, max: 12 }));

/** An interval from numbers: the smaller first, and at least one apart. */
const figures = fc.array(
  fc.tuple(bound, bound).map(([a, b]): Figure => {
    const fact = figure("out", "$1");
    const [min, max] = a !== null && b !== null ? [Math.min(a, b), Math.max(a, b) + 1] : [a, b];
    return readFigure({ ...fact, quantity: { ...fact.quantity, min, max } }, INDICATORS[1]!);
  }),
  { maxLength: 9 },
);

describe("disagreementIn", () => {
  it("finds the figure with the most opponents, and all that have one", () => {
    fc.assert(
      fc.property(figures, (group) => {
        const opponents = (a: Figure) => group.filter((b) => !overlaps(a.written, b.written)).length;
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
        const differ = (a: Figure, b: Figure) => !overlaps(a.written, b.written);
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

describe("tightestWholes", () => {
  const spans = fc.tuple(day, day).map(([a, b]) => (a < b ? { from: a, before: b } : { from: b, before: `${a}+` }));
  const wholes = fc.array(
    fc
      .tuple(spans, bound)
      .map(([span, most]) => ({ ...span, most: most === null ? null : fromIntegers(BigInt(most)) })),
    { maxLength: 12 },
  );

  it.each([true, false])("finds the smallest bound of all wholes around a part (larger ones only: %s)", (larger) => {
    fc.assert(
      fc.property(fc.array(spans, { maxLength: 12 }), wholes, (parts, wholes) => {
        const found = tightestWholes(parts, wholes, { larger });
        for (const part of parts) {
          const around = wholes.filter(
            ({ from, before }) =>
              from <= part.from && part.before <= before && !(larger && from === part.from && before === part.before),
          );
          const [least] = around.map(({ most }) => most).sort(compareEnds);
          expect(around.length > 0 ? around : [undefined]).toContain(found.get(part));
          expect(found.get(part)?.most).toEqual(least);
        }
      }),
    );
  });
});

describe("overlappingTenures", () => {
  const end = fc.option(day);
  const tenures = fc.array(
    fc.tuple(fc.constantFrom("ann", "bob", "cy"), end, end).map(([holder, a, b]) => {
      const swap = a !== null && b !== null && a >= b;
      return { holder, time: swap ? { from: b, before: `${a}+` } : { from: a, before: b } };
    }),
    { maxLength: 9 },
  );

  it("finds all whose time meets that of another holder, in their order", () => {
    fc.assert(
      fc.property(tenures, (tenures) => {
        const meets = (a: (typeof tenures)[number], b: (typeof tenures)[number]) =>
          (a.time.from ?? "") < (b.time.before ?? "~") && (b.time.from ?? "") < (a.time.before ?? "~");
        expect(overlappingTenures(tenures)).toEqual(
          tenures.filter((a) => tenures.some((b) => b.holder !== a.holder && meets(a, b))),
        );
      }),
    );
  });
});
