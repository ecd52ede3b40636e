import { compareRationals, fromIntegers } from "../../exact/rational";
import { calendarYearOf } from "../../time/calendar-unit";
import { dayBefore, numbersOf } from "../../time/day";
import { spanOf } from "../../time/span";
import { introduceFact } from "../../wording/attribute-fact";
import { formatInterval } from "../../wording/format-interval";
import { formatTime } from "../../wording/format-time";
import type { Figure, Readings } from "../figures/figure";
import { type ImpliedBase, impliedBase } from "../figures/implied-base";
import { partiesKey } from "../figures/place";
import { restGrowth as restOf } from "../figures/rest-growth";
import { computed, stated } from "../finding-reading";
import { describeMeasure } from "../name-measure";
import { judged } from "../outcome";
import type { Indexed, Outcome, Rule } from "../rule";

/** More than this, in per cent, is more than doubled; less than that, less than halved. */
const DOUBLED = /* @__PURE__ */ fromIntegers(100n);
const HALVED = /* @__PURE__ */ fromIntegers(-50n);
const PER_CENT = { unit: "percent", scale: 0 } as const;

/**
 * The growth of some months and that of their year leave a likely growth for the other months.
 *
 * Example: imports grew by 5.8 per cent in seven months, and by 36.7 per cent in the year: in the other five they would
 * have grown by about 140 per cent.
 *
 * Reading: a tension if the rest would have to more than double or less than halve: that can happen, and seldom does. The
 * side `growth` is computed from both levels and both growths.
 */
export const growthOfRest: Rule = {
  id: "growth-of-rest",
  needs: "level and growth for some months, and for the year that they are part of",
  check: (input) => {
    const growing = input.figures.flatMap((growth) => growingLevel(growth, input));
    const years = new Map(growing.toReversed().map((year) => [keyOf(year, yearOfBase(year)), year]));
    return growing.flatMap((months) => {
      const year = yearOfBase(months) === undefined ? years.get(keyOf(months, yearAround(months))) : undefined;
      return year === undefined ? [] : checkRest(year, months, input);
    });
  },
};

/** A growth with its level, if its article gives both. */
function growingLevel(growth: Figure, input: Indexed): ImpliedBase[] {
  const { growthOf } = growth.indicator;
  const base = growthOf === undefined ? undefined : impliedBase(growth, growthOf, input);
  return base?.growth === growth && spanOf(growth.fact.period) !== undefined ? [base] : [];
}

function keyOf({ level: { fact } }: ImpliedBase, year: number | undefined): string {
  return [fact.indicator, partiesKey(fact), fact.quantity.unit, year].join("\n");
}

function yearOfBase({ growth }: ImpliedBase): number | undefined {
  const span = spanOf(growth.fact.period);
  return span && calendarYearOf(span);
}

/** The calendar year that all the days lie in. */
function yearAround({ growth }: ImpliedBase): number | undefined {
  const span = spanOf(growth.fact.period);
  if (span === undefined) return undefined;
  const [[first], [last]] = [numbersOf(span.from), numbersOf(dayBefore(span.before))];
  return first === last ? first : undefined;
}

function checkRest(year: ImpliedBase, months: ImpliedBase, input: Indexed): Outcome[] {
  const [written, round] = (["written", "round"] as const).map((reading) => restIn(year, months, reading));
  if (written === undefined || round === undefined) return [];
  const verdict = isUnlikely(written) && isUnlikely(round) ? "tension" : "pass";
  const { fact } = year.growth;
  const detail =
    `${introduceFact(fact, input)} gives “${fact.quantity.stated}” for ` +
    `${describeMeasure(year.growth, input)}, and ${introduceFact(months.growth.fact, input)} gives ` +
    `“${months.growth.fact.quantity.stated}” for ${formatTime(months.growth.fact.period)}. For the rest of the year that ` +
    `leaves a growth of ${formatInterval(written, PER_CENT)}${verdict === "pass" ? "" : ", which is possible but unlikely"}.`;
  const rest = computed(
    "growth",
    [year.level, year.growth, months.level, months.growth],
    { written, round },
    "percent",
  );
  return [judged([stated(year.growth), stated(months.growth), rest], { verdict }, detail)];
}

function restIn(year: ImpliedBase, months: ImpliedBase, reading: keyof Readings) {
  return restOf(
    { level: year.level[reading], growth: year.growth[reading] },
    { level: months.level[reading], growth: months.growth[reading] },
  );
}

function isUnlikely({ min, max }: ReturnType<typeof restOf> & object): boolean {
  return (min !== null && compareRationals(min, DOUBLED) > 0) || (max !== null && compareRationals(max, HALVED) < 0);
}
