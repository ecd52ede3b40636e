import { toInterval } from "../exact/exact-interval";
import { toNumberNearest } from "../exact/rational";
import type { Indicator, IndicatorType } from "../model/indicator";
import type { Quantity } from "../model/quantity";
import { boundMeasure } from "./bound-measure";
import { checkMeasure, type MeasuredFigure } from "./check-measure";
import { checkPhrase } from "./check-phrase";
import { measureAmount } from "./measure-amount";
import { parseWhole } from "./parse-whole";
import type { Refusal } from "./refusal";
import { type ResolvedUnit, resolveUnit } from "./resolve-unit";

/** What the indicator says of a figure, and the texts around it, which may name its currency. */
export interface ReadingOptions extends Pick<Indicator, "unit" | "type"> {
  readonly context?: readonly string[];
}

/** A quantity, or why the words are not one. */
export type QuantityReading = { readonly ok: true; readonly quantity: Quantity } | Refusal;

/**
 * The quantity that a phrase states, read whole: `words` with an unread character, or with two readings, are refused.
 *
 * `value`, `min` and `max` are in base units. A currency that the words do not name must be the only one in `context`.
 * Bounds follow the hedge and the last written digit, and are rounded outward at six decimals. Never throws.
 *
 * @example
 * const reading = readQuantity("over $40 billion", { unit: "currency", type: "flow" });
 * reading.ok && reading.quantity.min; // => 40000000000
 */
export function readQuantity(words: string, options: ReadingOptions): QuantityReading {
  const phrase = parseWhole(words);
  if (!phrase.ok) return phrase;
  const checked = checkPhrase(words, phrase, options.type);
  if (!checked.ok) return checked;
  const unit = resolveUnit(words, phrase, options.unit, options.context ?? []);
  if (!unit.ok) return unit;
  const measure = measureAmount(phrase.amount, phrase.sign, phrase.units.flat().includes("percent"));
  if (!measure.ok) return measure;
  const figure: MeasuredFigure = { words, amount: phrase.amount, measure, hedge: checked.hedge };
  const impossible = checkMeasure(figure, options.type);
  return impossible ?? { ok: true, quantity: toQuantity(figure, unit, options.type) };
}

function toQuantity(
  { words, amount, measure, hedge }: MeasuredFigure,
  unit: ResolvedUnit,
  type: IndicatorType,
): Quantity {
  return {
    stated: words,
    hedge,
    value: toNumberNearest(measure.value),
    unit: unit.unit,
    unitFrom: unit.unitFrom,
    writtenScale: amount.scale ?? 0,
    decimals: measure.decimals,
    ...toInterval(boundMeasure(measure, hedge, type)),
  };
}
