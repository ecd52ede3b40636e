import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareEnds } from "../../../src/audit/figures/extremes";
import { tightestWholes } from "../../../src/audit/figures/tightest-whole";
import { fromIntegers } from "../../../src/exact/rational";

// Held against the plain loop over all wholes that it stands for.

const day = fc.integer({ min: 1, max: 9 }).map((number) => `2023-01-0${number}`);
const bound = fc.option(fc.integer({ min: 0, max: 12 }));

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
