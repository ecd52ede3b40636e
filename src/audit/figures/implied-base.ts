import { addBounds, type ExactInterval, ratioOfBounds, scale } from "../../exact/exact-interval";
import { fromIntegers } from "../../exact/rational";
import { nameIndicator } from "../../wording/name-indicator";
import type { Indexed } from "../rule";
import { type Figure, inBothReadings, type Readings } from "./figure";

const HUNDRED: ExactInterval = { min: /* @__PURE__ */ fromIntegers(100n), max: /* @__PURE__ */ fromIntegers(100n) };
const PER_CENT = /* @__PURE__ */ fromIntegers(1n, 100n);

/** The level of the year before that a level and its growth imply. */
export interface ImpliedBase extends Readings {
  readonly level: Figure;
  readonly growth: Figure;
}

/** The base of an indicator, out of the level and the growth that the article of a growth prints for the same place. */
export function impliedBase(place: Figure, indicator: string, { places, growthsOf }: Indexed): ImpliedBase | undefined {
  const level = places.inArticle(place.fact, indicator);
  const growth = growthOf(place, indicator, { places, growthsOf });
  return level && growth && { level, growth, ...inBothReadings(levelBefore, level, growth) };
}

/** The growth of an indicator that the article of a growth prints for the same place. */
export function growthOf(
  place: Figure,
  indicator: string,
  { places, growthsOf }: Pick<Indexed, "places" | "growthsOf">,
): Figure | undefined {
  const growths = (growthsOf.get(indicator) ?? []).flatMap(
    ({ id }) => places.inArticle(place.fact, id, "percent") ?? [],
  );
  return growths[0];
}

/** "exports of “$21.6 billion” after a growth of “23.8%”" */
export function describeBase({ level, growth }: ImpliedBase): string {
  const name = nameIndicator(level.indicator);
  return `${name} of “${level.fact.quantity.stated}” after a growth of “${growth.fact.quantity.stated}”`;
}

/** Out of a level and its growth in per cent: `level / (1 + growth / 100)`. */
function levelBefore(level: ExactInterval, growth: ExactInterval): ExactInterval {
  return ratioOfBounds(level, scale(addBounds(growth, HUNDRED), PER_CENT));
}
