import type { FactIdOf, Ids } from "./ids";
import type { Interval, Unit } from "./quantity";
import type { RuleId } from "./rule-id";

/**
 * `contradiction`: the same key, disjoint however the figures are read. `tension`: disjoint only as written, or not
 * provably comparable. `note`: worth knowing, no disagreement.
 * @category Auditing
 * @since 1.0.0
 */
export type Verdict = "contradiction" | "tension" | "note";

/**
 * How far apart two intervals lie.
 * @category Auditing
 * @since 1.0.0
 */
export interface Gap extends Interval {
  readonly unit: Unit;
}

/**
 * Where the values of a side come from: `stated` by one figure, or computed from several: a `sum`, a `growth` between
 * levels, the `base` that a growth implies, a `difference`, a `share`, a `count` of what is named.
 * @category Auditing
 * @since 1.0.0
 */
export type SideOrigin = "stated" | "sum" | "growth" | "base" | "difference" | "share" | "count";

/**
 * One figure, or one computation from figures, that a finding holds against others: the values that its words allow.
 * @category Auditing
 * @since 1.0.0
 */
export interface FindingSide<I extends Ids = Ids> extends Interval {
  readonly facts: readonly FactIdOf<I>[];
  readonly from: SideOrigin;
  readonly unit: Unit;
}

/**
 * The one change of scale that would make a failing sum agree: the value is multiplied by 10^`power`.
 * @category Auditing
 * @since 1.0.0
 */
export interface Repair<I extends Ids = Ids> {
  readonly fact: I["observation"];
  readonly power: number;
  readonly value: number;
}

/**
 * What the audit found when it held facts against each other. Computed by rule, never written by hand.
 * @category Auditing
 * @since 1.0.0
 */
export interface Finding<I extends Ids = Ids> {
  readonly id: I["finding"];
  readonly rule: RuleId;
  readonly verdict: Verdict;
  /** The facts concerned, the one in doubt first; none if it is about the text of an article alone. */
  readonly facts: readonly FactIdOf<I>[];
  /** What does not agree, in sentences that name who said it and when. */
  readonly detail: string;
  /** What is held against what, the odd one first; only if figures are. */
  readonly sides?: readonly FindingSide<I>[];
  readonly gap?: Gap;
  readonly repair?: Repair<I>;
  /** A cause, explained by hand. */
  readonly comment?: string;
}

/**
 * One check that the audit made: a finding, or a `pass`, or `untestable` if the data lacks an operand.
 * @category Auditing
 * @since 1.0.0
 */
export interface Check<I extends Ids = Ids> extends Omit<Finding<I>, "id" | "verdict" | "comment"> {
  /** The rule and what it was applied to. Unique among all checks of one audit; a finding keeps it as its id. */
  readonly id: string;
  readonly verdict: Verdict | "pass" | "untestable";
}
