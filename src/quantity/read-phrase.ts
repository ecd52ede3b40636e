import { toInterval } from "../exact/exact-interval";
import { toNumberNearest } from "../exact/rational";
import type { Indicator, IndicatorType } from "../model/indicator";
import type { Hedge, Quantity, Unit } from "../model/quantity";
import { quoted } from "../text/visible";
import type { BesideReading, Known } from "./beside/beside-reading";
import { readBeside } from "./beside/read-beside";
import { checkForm, checkMeasured, checkSign } from "./check-phrase";
import { isBareFraction } from "./grammar/numbers-in";
import type { ParsedText, TextPhrase } from "./grammar/parse-text";
import { boundsOfFigures } from "./measure/bounds-of-figures";
import { type Measured, measurePhrase } from "./measure/measure-phrase";
import type { MoneyContext } from "./money-context";
import { type Refusal, refuse } from "./refusal";
import { type ResolvedUnit, resolveUnit } from "./resolve-unit";

/** What is asked of a figure. */
export interface Asked extends Known {
  readonly unit: Indicator["unit"] | null;
  readonly around: MoneyContext;
}

/** A quantity with the words beside it that were read, or why there is none. */
export type PhraseReading =
  | { readonly ok: true; readonly quantity: MeasuredQuantity; readonly beside: BesideReading }
  | Refusal;

/**
 * A quantity; its unit is `null` if it is a measure that this library does not have: tonnes, kilometres.
 * @category Reading
 * @since 1.0.0
 */
export type MeasuredQuantity = Omit<Quantity, "unit"> & { readonly unit: Unit | null };

const NO_UNIT = { ok: true, unit: null, unitFrom: "words" } as const;

/** The quantity of the phrase at `index`, as it is asked for. Never throws. */
export function readPhrase(parsed: ParsedText, index: number, asked: Asked): PhraseReading {
  const phrase = parsed.phrases[index];
  if (!phrase) return refuse("", "a figure", "quote the words of the figure");
  const words = parsed.text.slice(phrase.start, phrase.end);
  const form = checkForm(words, phrase);
  if (form) return form;
  const numeral = measurePhrase(phrase, false);
  if (!numeral.ok) return phrase.ratio?.kind === "times" ? { ...numeral, found: quoted(words) } : numeral;
  const wanted = asked.unit ?? unitOf(phrase);
  const foreign = asked.unit === null && phrase.figure.units.length === 1 && phrase.figure.units[0]?.kind === "measure";
  const unit = foreign ? NO_UNIT : resolveUnit(words, phrase, wanted, asked.around);
  if (!unit.ok) return unit;
  const beside = readBeside(parsed, phrase, asked);
  if (!beside.ok) return beside;
  const type = asked.type ?? typeOf(phrase, wanted, beside);
  const sign = checkSign(words, phrase, type, beside);
  if (sign) return sign;
  const falls = phrase.figure.sign === "-" || beside.falls;
  const measured = falls ? measurePhrase(phrase, true) : numeral;
  if (!measured.ok) return measured;
  const impossible = checkMeasured(words, phrase, measured, type);
  return impossible ?? { ok: true, beside, quantity: toQuantity(words, phrase, measured, unit, type, beside) };
}

/** What the words count, if nobody says what is asked for. */
function unitOf({ figure, ratio }: TextPhrase): Indicator["unit"] {
  if (ratio || figure.units.some(({ kind }) => kind === "percent") || isBareFraction(figure.amount)) return "percent";
  return figure.units.length > 0 ? "currency" : "1";
}

/** A percentage with a direction is a growth; one without may be more than a hundred. */
function typeOf({ figure, ratio }: TextPhrase, unit: Indicator["unit"], { direction }: BesideReading): IndicatorType {
  if (unit !== "percent") return unit === "1" ? "count" : "flow";
  return direction || ratio || figure.sign !== null ? "growth" : "flow";
}

function toQuantity(
  words: string,
  phrase: TextPhrase,
  measured: Measured,
  unit: ResolvedUnit | typeof NO_UNIT,
  type: IndicatorType,
  { direction }: BesideReading,
): MeasuredQuantity {
  const [first, second] = measured.figures;
  const hedge: Hedge | null = second ? "between" : (phrase.hedges[0] ?? null);
  const finer = second && placeOf(second) < placeOf(first) ? second : first;
  return {
    stated: words,
    ...(direction && { direction: { exact: direction.words, start: direction.start, end: direction.end } }),
    hedge,
    value: toNumberNearest(first.value),
    ...(second && { valueTo: toNumberNearest(second.value) }),
    unit: unit.unit,
    unitFrom: unit.unitFrom,
    writtenScale: finer.scale,
    decimals: finer.decimals,
    ...toInterval(boundsOfFigures(measured, hedge, type)),
  };
}

function placeOf({ scale, decimals }: { readonly scale: number; readonly decimals: number | null }): number {
  return scale - (decimals ?? 0);
}
