import { compare, fromIntegers } from "../exact/rational";
import type { IndicatorType } from "../model/indicator";
import type { Hedge } from "../model/quantity";
import type { Amount } from "./amount";
import type { Measure } from "./measure";
import { type Refusal, refuse } from "./refusal";

export interface MeasuredFigure {
  readonly words: string;
  readonly amount: Amount;
  readonly measure: Measure;
  readonly hedge: Hedge | null;
}

const WHOLE = /* @__PURE__ */ fromIntegers(100n);

/** Why nothing of this type can have the value; `null` where something can. */
export function checkMeasure({ words, amount, measure, hedge }: MeasuredFigure, type: IndicatorType): Refusal | null {
  // "a third of a million" people is a round way to speak; "two and a half" or "29.5" people is not a count.
  const roundly = amount.fraction !== null && amount.scale !== null;
  if (type === "count" && measure.value.d !== 1n && !roundly) {
    return refuse(words, "a whole number of things", "name an indicator that is not a count");
  }
  const beyond = (hedge === "over" || hedge === "atLeast") && compare(measure.value, WHOLE) >= 0;
  if (type !== "share" || !beyond) return null;
  return refuse(words, "a share below 100 per cent", "name an indicator that is not a share");
}
