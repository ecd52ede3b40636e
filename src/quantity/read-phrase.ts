import { compareRationals, fromIntegers } from "../exact/rational";
import type { Indicator, IndicatorType } from "../model/indicator";
import { quoted } from "../text/visible";
import type { BesideReading, FigureContext } from "./beside/beside-reading";
import { readBeside } from "./beside/read-beside";
import type { ParsedText, TextPhrase } from "./grammar/parse-text";
import { type MeasuredPhrase, measurePhrase } from "./measure/measure-phrase";
import { fallOf, type MeasuredQuantity, toQuantity } from "./measure/to-quantity";
import type { MoneyContext } from "./money-context";
import { type Refusal, refuse } from "./refusal";
import { resolveUnit } from "./resolve-unit";

/** What is asked of a figure. */
export interface Asked extends FigureContext {
  readonly unit: Indicator["unit"] | null;
  readonly around: MoneyContext;
}

/** A quantity with the words beside it that were read, or why there is none. */
export type PhraseReading =
  | { readonly ok: true; readonly quantity: MeasuredQuantity; readonly beside: BesideReading }
  | Refusal;

const WHOLE = /* @__PURE__ */ fromIntegers(100n);
const IGNORE = "list the figure under ignored with this as the reason";

/** The quantity of the phrase at `index`, or of `phrase` in its place, as it is asked for. Never throws. */
export function readPhrase(
  parsed: ParsedText,
  index: number,
  asked: Asked,
  phrase: TextPhrase | undefined = parsed.phrases[index],
): PhraseReading {
  if (!phrase) return refuse("", "a figure", "quote the words of the figure");
  const words = parsed.text.slice(phrase.start, phrase.end);
  const form = checkForm(words, phrase);
  if (form) return form;
  const size = measurePhrase(phrase);
  if (!size.ok) return phrase.ratio?.kind === "times" ? { ...size, found: quoted(words) } : size;
  const unit = resolveUnit(words, phrase, asked.unit, asked.around);
  if (!unit.ok) return unit;
  const beside = readBeside(parsed, phrase, asked);
  if (!beside.ok) return beside;
  const type = asked.type ?? typeOf(phrase, unit.counts, beside);
  const sign = checkSign(words, phrase, type, beside);
  if (sign) return sign;
  const impossible = checkMeasured(words, phrase, size, type);
  if (impossible) return impossible;
  const falls = phrase.figure.sign === "-" || beside.falls;
  const measured = falls ? fallOf(size) : size;
  const { direction } = beside;
  const hedge = phrase.hedges[0] ?? null;
  return {
    ok: true,
    beside,
    quantity: toQuantity(measured, { words, hedge, direction, type, unit: unit.unit, unitFrom: unit.unitFrom }),
  };
}

/** A percentage with a direction is a growth; one without may be more than a hundred. */
function typeOf({ figure, ratio }: TextPhrase, unit: Indicator["unit"], { direction }: BesideReading): IndicatorType {
  if (unit !== "percent") return unit === "1" ? "count" : "flow";
  return direction || ratio || figure.sign !== null ? "growth" : "flow";
}

/** Why the parts of a phrase do not go together; `null` if they do. */
function checkForm(words: string, { hedges, figure, to, list }: TextPhrase): Refusal | null {
  const { amount, sign } = figure;
  if (list) return refuse(words, "one figure, or a range of two", "quote one figure, or list them under ignored");
  if (to && hedges.length > 0) return refuse(words, "a range without a second hedge", IGNORE);
  if (new Set(hedges).size > 1) return refuse(words, "at most one hedge", IGNORE);
  if (amount.twoScales || to?.amount.twoScales)
    return refuse(words, "one scale word", "quote a figure with one scale word");
  if (sign === "±") return refuse(words, "one sign", IGNORE);
  if (amount.fraction && (sign !== null || amount.whole?.includes(".")))
    return refuse(words, "a fraction word alone or after a whole number", IGNORE);
  return null;
}

/** A growth says whether it is a rise or a fall; of levels only a balance has a sign. */
function checkSign(
  words: string,
  { figure, ratio }: TextPhrase,
  type: IndicatorType,
  beside: BesideReading,
): Refusal | null {
  const { sign } = figure;
  if (type === "growth" && sign === null && ratio === null && beside.direction === null)
    return refuse(
      words,
      "a sign, or words that say whether it rose or fell",
      "quote the words of change, in quote or context",
    );
  if (sign === null || type === "growth") return null;
  if (sign === "-" && (type === "flow" || type === "stock")) return null;
  return refuse(words, "no sign: it tells a change, not a level", "name a growth");
}

/** Why nothing of this type can have the value; `null` if something can. */
function checkMeasured(
  words: string,
  { figure, hedges }: TextPhrase,
  { figures }: MeasuredPhrase,
  type: IndicatorType,
): Refusal | null {
  // "a third of a million" people is a round way to speak; "two and a half" or "29.5" people is not a count.
  const roundly = figure.amount.fraction !== null && figure.amount.scale !== null;
  if (type === "count" && !roundly && figures.some(({ value }) => value.d !== 1n))
    return refuse(words, "a whole number of things", "name an indicator that is not a count");
  const beyond =
    hedges.some((hedge) => hedge === "over" || hedge === "atLeast") && compareRationals(figures[0].value, WHOLE) >= 0;
  if (type !== "share" || !beyond) return null;
  return refuse(words, "a share below 100 per cent", "name an indicator that is not a share");
}
