import * as fc from "fast-check";
import { type Figure, figureOf } from "../../src/audit/figures/figure";
import { figure, INDICATORS } from "./audit-fixture";

const bound = fc.option(fc.integer({ min: 0, max: 12 }));

/** An interval from numbers: the smaller first, and at least one apart. */
export const anyFigures = fc.array(
  fc.tuple(bound, bound).map(([a, b]): Figure => {
    const fact = figure("out", "$1");
    const [min, max] = a !== null && b !== null ? [Math.min(a, b), Math.max(a, b) + 1] : [a, b];
    return figureOf({ ...fact, quantity: { ...fact.quantity, min, max } }, INDICATORS[1]!);
  }),
  { maxLength: 9 },
);
