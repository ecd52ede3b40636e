import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { overlappingTenures } from "../../../src/audit/entities/overlapping-tenures";

// Held against the plain loop over all pairs that it stands for.

const day = fc.integer({ min: 1, max: 9 }).map((number) => `2023-01-0${number}`);

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
