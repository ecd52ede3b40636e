import type { Time } from "../../../src/model/time";
import type { Random } from "./random";

export const FIRST_YEAR = 1995;
const YEARS = 30;

export function anyYear(random: Random): number {
  return FIRST_YEAR + random.below(YEARS);
}

export function throughYear(year: number): Time {
  return {
    edtf: `${year}`,
    holds: "throughout",
    from: `${year}-01-01`,
    before: `${year + 1}-01-01`,
    stated: `in ${year}`,
    basis: "stated",
  };
}

export function lasting(first: string, last: string, from: string, before: string | null): Time {
  return { edtf: `${first}/${last}`, holds: "throughout", from, before, stated: null, basis: "stated" };
}

/** One day of a year. */
export function anyDayOf(year: number, random: Random): Time {
  const [month, day] = [1 + random.below(12), 1 + random.below(27)];
  const dayOf = (number: number): string =>
    `${year}-${String(month).padStart(2, "0")}-${String(number).padStart(2, "0")}`;
  const [from, before] = [dayOf(day), dayOf(day + 1)];
  return { edtf: from, holds: "once", from, before, stated: from, basis: "stated" };
}
