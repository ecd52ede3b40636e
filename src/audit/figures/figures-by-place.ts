import { groupBy } from "../../list/group-by";
import type { Observation } from "../../model/fact";
import { type Span, spanOf } from "../../time/span";
import type { Parties } from "../../wording/describe-parties";
import { type Extremes, extremesOf } from "./extremes";
import type { Figure } from "./figure";
import { partiesKey, periodKey, spanKey } from "./place";

/** Figures by what they measure, whose they are, and when: where the operands of another figure are looked up. */
export interface FiguresByPlace {
  /** What the article of a fact prints for another indicator, for the same parties and period; in this unit, if given. */
  readonly inArticle: (fact: Observation, indicator: string, unit?: string) => Figure | undefined;
  /** What all articles print for an indicator over a span, by unit; empty if they print nothing. */
  readonly everywhere: (parties: Parties, indicator: string, span: Span) => ReadonlyMap<string, Extremes>;
}

const NOTHING: ReadonlyMap<string, Extremes> = new Map();

/** The index, out of figures in the order of their ids: of two figures for one place in one article the first counts. */
export function placeFigures(figures: readonly Figure[]): FiguresByPlace {
  const own = groupBy(figures, ({ fact }) => articleKey(fact, fact.indicator));
  const bySpan = groupBy(figures, ({ fact }) => levelKey(fact, fact.indicator, spanOf(fact.period)));
  const levels = new Map([...bySpan].map(([key, group]) => [key, extremesByUnit(group)]));
  return {
    inArticle: (fact, indicator, unit) =>
      own.get(articleKey(fact, indicator))?.find((figure) => unit === undefined || figure.fact.quantity.unit === unit),
    everywhere: (parties, indicator, span) => levels.get(levelKey(parties, indicator, span)) ?? NOTHING,
  };
}

function extremesByUnit(figures: readonly Figure[]): ReadonlyMap<string, Extremes> {
  const byUnit = groupBy(figures, ({ fact }) => fact.quantity.unit);
  return new Map([...byUnit].map(([unit, group]) => [unit, extremesOf(group)]));
}

function articleKey(fact: Observation, indicator: string): string {
  return [fact.article, indicator, partiesKey(fact), periodKey(fact.period)].join("\n");
}

/** Figures without a span share a key that no look-up asks for. */
function levelKey(parties: Parties, indicator: string, span: Span | undefined): string {
  return [indicator, partiesKey(parties), span ? spanKey(span) : "no span"].join("\n");
}
