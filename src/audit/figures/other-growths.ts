import { boundsOverlap, growthOfBounds } from "../../exact/exact-interval";
import { type Span, yearBefore } from "../../time/span";
import { denominationOf } from "../../wording/denomination";
import { formatInterval } from "../../wording/format-interval";
import { formatList } from "../../wording/format-list";
import { nameMeasureOf } from "../name-measure";
import type { Indexed } from "../rule";
import { type Figure, inBothReadings, quantitiesOf, type Readings } from "./figure";

interface OtherGrowth {
  readonly indicator: string;
  readonly between: Readings;
}

/** What a growth that misses its own level would fit: other members of the same sum, whose levels its article gives. */
export function describeOtherGrowths(growth: Figure, level: string, span: Span, input: Indexed): string {
  const tried = relativesOf(level, input).flatMap((indicator) => growthOfOther(growth, indicator, span, input));
  if (tried.length === 0) return "";
  const fitting = tried.filter(({ between }) => boundsOverlap(between.written, growth.written));
  const denomination = denominationOf(quantitiesOf([growth]));
  const shown = (fitting.length > 0 ? fitting : tried).map(
    ({ indicator, between }) => `${nameMeasureOf(indicator, input)} (${formatInterval(between.written, denomination)})`,
  );
  return fitting.length > 0
    ? ` It would fit the growth of ${formatList(shown)}.`
    : ` It fits the growth of ${formatList(shown, "or")} no better.`;
}

/** The total that an indicator is part of, and its other parts; of a total, its parts. */
function relativesOf(id: string, { indicators }: Indexed): string[] {
  const sums = [...indicators.values()].filter(({ id: total, sumOf }) => total === id || sumOf?.includes(id));
  const members = sums.flatMap(({ id: total, sumOf = [] }) => [total, ...sumOf]);
  return [...new Set(members)].filter((member) => member !== id);
}

function growthOfOther(growth: Figure, indicator: string, span: Span, { places }: Indexed): OtherGrowth[] {
  const now = places.inArticle(growth.fact, indicator);
  const yearAgo = yearBefore(span);
  const [base] = (now && yearAgo && levelsOf(now, yearAgo, places)) ?? [];
  return now && base ? [{ indicator, between: inBothReadings(growthOfBounds, now, base) }] : [];
}

function levelsOf({ fact }: Figure, span: Span, places: Indexed["places"]): readonly Figure[] | undefined {
  return places.everywhere(fact, fact.indicator, span).get(fact.quantity.unit)?.lowest;
}
