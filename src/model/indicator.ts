import type { Ids } from "./ids";

/**
 * How an indicator's values behave in time: summed over a period, standing at a date, a part, a change, a number of things.
 * @category Data
 * @since 1.0.0
 */
export type IndicatorType = "flow" | "stock" | "share" | "growth" | "count";

/**
 * A measured quantity. Its links to other indicators are what the audit follows.
 * @category Data
 * @since 1.0.0
 */
export interface Indicator<I extends Ids = Ids> {
  readonly id: I["indicator"];
  readonly title: string;
  /** What is measured, as a sentence says it, with "the subject" and "the partner" where their names go; none for a growth. */
  readonly phrase?: string;
  /** `currency` leaves the currency to each observation. */
  readonly unit: "currency" | "percent" | "1";
  readonly type: IndicatorType;
  /** How texts call it, in small letters: a figure's wording that is among them raises no doubt. */
  readonly words: readonly string[];
  /** The indicators whose sum this one is. */
  readonly sumOf?: readonly I["indicator"][];
  /** The indicator whose change on the year before this one is. */
  readonly growthOf?: I["indicator"];
  /** The indicator whose part this one is, in per cent of the subject's whole. */
  readonly shareOf?: I["indicator"];
  /** The flow that this stock adds up. */
  readonly cumulates?: I["indicator"];
  /** The predicate whose objects, for the subject of the observation, this count counts. */
  readonly countsObjectsOf?: I["predicate"];
  /** The predicate whose subjects, for the subject of the observation as object, this count counts. */
  readonly countsSubjectsOf?: I["predicate"];
}
