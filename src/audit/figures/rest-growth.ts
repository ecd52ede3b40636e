import type { ExactInterval } from "../../exact/exact-interval";
import {
  addRationals,
  compareRationals,
  divide,
  fromIntegers,
  multiply,
  type Rational,
  subtractRationals,
} from "../../exact/rational";

/** The level of a period and its growth on the year before, in per cent. */
export interface GrowingLevel {
  readonly level: ExactInterval;
  readonly growth: ExactInterval;
}

const ONE = /* @__PURE__ */ fromIntegers(1n);
const HUNDRED = /* @__PURE__ */ fromIntegers(100n);

/**
 * The growth of what is left of a period without one of its parts, in per cent; `undefined` if a figure has no end on a
 * side, if both may grow alike, or if the part may have been the whole of the period a year before.
 *
 * The growth of the rest rises or falls with each of the four figures throughout, as long as one of the two growths is
 * surely the larger: so its least and its greatest value stand where each figure has its least or its greatest.
 */
export function restGrowth(whole: GrowingLevel, part: GrowingLevel): ExactInterval | undefined {
  const ends = [whole.level, whole.growth, part.level, part.growth].map(endsOf);
  if (ends.some(({ length }) => length < 2) || mayBeAlike(whole.growth, part.growth)) return undefined;
  const [levels = [], growths = [], partLevels = [], partGrowths = []] = ends;
  const corners = levels.flatMap((level) =>
    growths.flatMap((growth) =>
      partLevels.flatMap((partLevel) =>
        partGrowths.map((partGrowth) => growthAt({ level, growth }, { level: partLevel, growth: partGrowth })),
      ),
    ),
  );
  const known = corners.filter((corner) => corner !== undefined).sort(compareRationals);
  const [min, max] = [known.at(0), known.at(-1)];
  return min === undefined || max === undefined || known.length < corners.length ? undefined : { min, max };
}

interface Point {
  readonly level: Rational;
  readonly growth: Rational;
}

/** `undefined` if nothing, or less, would be left of the year before. */
function growthAt(whole: Point, part: Point): Rational | undefined {
  const [base, partBase] = [baseOf(whole), baseOf(part)];
  if (base === undefined || partBase === undefined) return undefined;
  const before = subtractRationals(base, partBase);
  if (before.n <= 0n) return undefined;
  return multiply(subtractRationals(divide(subtractRationals(whole.level, part.level), before), ONE), HUNDRED);
}

function baseOf({ level, growth }: Point): Rational | undefined {
  const factor = addRationals(ONE, divide(growth, HUNDRED));
  return factor.n <= 0n ? undefined : divide(level, factor);
}

function endsOf({ min, max }: ExactInterval): Rational[] {
  return min === null || max === null ? [] : [min, max];
}

function mayBeAlike(a: ExactInterval, b: ExactInterval): boolean {
  if (a.min === null || a.max === null || b.min === null || b.max === null) return true;
  return compareRationals(a.min, b.max) < 0 && compareRationals(b.min, a.max) < 0;
}
