import type { AnyFact as Fact } from "../../../index";
import { doubtsAbout } from "../chart/differences";
import type { Page } from "../page";

export const DISPUTED = "disputed";

/** Words that the filter asks for: the partner, the years that the period touches, the status, and whether it is in doubt. */
export function facetWords(page: Page, fact: Fact): string[] {
  const disputed = doubtsAbout(page, fact).length > 0;
  return [
    ...partnerOf(fact),
    ...yearsOfPeriod(fact),
    ...(fact.status === undefined ? [] : [fact.status]),
    ...(disputed ? [DISPUTED] : []),
  ];
}

export function partnerOf(fact: Fact): string[] {
  return "partner" in fact && fact.partner !== undefined ? [fact.partner] : [];
}

/** The years of a closed period; of one with an open side the year that is given. */
export function yearsOfPeriod({ period }: Fact): string[] {
  const years = [period?.from, period?.before].flatMap((day) => (day ? Number(day.slice(0, 4)) : []));
  const [first, last = first] = years;
  if (first === undefined || last === undefined) return [];
  // A period that ends with a year is bounded by the first day of the next.
  const end = last > first && period?.before?.endsWith("-01-01") ? last - 1 : last;
  return Array.from({ length: Math.min(end - first + 1, 20) }, (_, index) => String(first + index));
}
