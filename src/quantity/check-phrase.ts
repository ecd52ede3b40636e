import { compareRationals, fromIntegers } from "../exact/rational";
import type { IndicatorType } from "../model/indicator";
import type { BesideReading } from "./beside/beside-reading";
import type { TextPhrase } from "./grammar/parse-text";
import type { Measured } from "./measure/measure-phrase";
import { type Refusal, refuse } from "./refusal";

const WHOLE = /* @__PURE__ */ fromIntegers(100n);
const IGNORE = "list the figure under ignored with this as the reason";

/** Whether the parts of a phrase go together. */
export function checkForm(words: string, { hedges, figure, to, list }: TextPhrase): Refusal | null {
  const { amount, sign } = figure;
  if (list) return refuse(words, "one figure, or a range of two", "quote one figure, or list them under ignored");
  if (to && hedges.length > 0) return refuse(words, "a range without a second hedge", IGNORE);
  if (hedges.length > 1) return refuse(words, "at most one hedge", IGNORE);
  if (amount.twoScales || to?.amount.twoScales)
    return refuse(words, "one scale word", "quote a figure with one scale word");
  if (sign === "±") return refuse(words, "one sign", IGNORE);
  if (amount.fraction && (sign !== null || amount.whole?.includes(".")))
    return refuse(words, "a fraction word alone or after a whole number", IGNORE);
  return null;
}

/** A growth says whether it is a rise or a fall; of levels only a balance has a sign. */
export function checkSign(
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
export function checkMeasured(
  words: string,
  { figure, hedges }: TextPhrase,
  { figures }: Measured,
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
