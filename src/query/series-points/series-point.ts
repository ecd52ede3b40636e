import type { KnownIds } from "../../dataset/types";
import type { Observation, Status } from "../../model/fact";
import type { Ids } from "../../model/ids";
import type { NonEmpty } from "../../model/non-empty";
import type { Interval, Unit } from "../../model/quantity";

/**
 * What a figure is about: whose, toward whom, when, and whether it has happened.
 * @category Trade
 * @since 1.0.0
 */
export interface PointPlace<I extends Ids = KnownIds> {
  /** The period in EDTF; `null` for figures without a period, which hold as of their article. */
  readonly period: string | null;
  /** The first day; `null` if the start is open or unknown. */
  readonly from: string | null;
  /** The first day after; `null` if the end is open or unknown. */
  readonly before: string | null;
  /** Only if the period is one calendar year. */
  readonly year?: number;
  readonly subject: I["entity"];
  readonly partner?: I["party"];
  /** Only if the figure does not tell what has happened, but what is planned, possible or a target. */
  readonly status?: Status;
}

/**
 * Facts that agree: every one of them allows each value from `min` to below `max`.
 * @category Trade
 * @since 1.0.0
 */
export interface Side<I extends Ids = KnownIds> extends Interval {
  /** In the order of publication; if a point has more than one side, by the lower ends of their own intervals. */
  readonly facts: readonly Observation<I>[];
}

interface PointBase<I extends Ids> extends PointPlace<I>, Interval {
  /** In base units: dollars, per cent, a count. */
  readonly value: number;
  readonly unit: Unit;
  /** The fact that the value is taken from. */
  readonly chosen: Observation<I>;
  /** All facts behind the point: the chosen one first, the others in the order of publication. */
  readonly facts: NonEmpty<Observation<I>>;
  /** The terms of the facts, each once, `null` for the indicator's own: more than one may not be comparable. */
  readonly wordings: readonly (string | null)[];
}

/**
 * What articles state for one period. `min` and `max` bound what the facts share, or their hull if they share nothing.
 * @category Trade
 * @since 1.0.0
 */
export interface StatedPoint<I extends Ids = KnownIds> extends PointBase<I> {
  readonly derived: false;
  /** `single`: one fact. `agreed`: all allow one common value. `disputed`: no value is allowed by all. */
  readonly agreement: "single" | "agreed" | "disputed";
  /** The fewest groups of facts that agree within themselves, the lowest first: one, unless the point is disputed. */
  readonly sides: readonly Side<I>[];
}

/**
 * A level that a stated growth implies. `facts` are the level it starts from and the growth.
 * @category Trade
 * @since 1.0.0
 */
export interface DerivedPoint<I extends Ids = KnownIds> extends PointBase<I> {
  readonly derived: true;
  /**
   * `single`: no other level for the period. `agreed`: it shares a value with each other level for the period, stated or
   * implied. `disputed`: with one of them it shares none.
   */
  readonly agreement: "single" | "agreed" | "disputed";
  /** The arithmetic in base units and per cent: "40000000000 / (1 + 27.6 / 100)". */
  readonly formula: string;
}

/**
 * One period of a series; `derived` tells whether articles state it or a growth implies it.
 * @category Trade
 * @since 1.0.0
 */
export type SeriesPoint<I extends Ids = KnownIds> = StatedPoint<I> | DerivedPoint<I>;
