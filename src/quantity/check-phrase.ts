import type { IndicatorType } from "../model/indicator";
import type { Hedge } from "../model/quantity";
import type { Phrase } from "./parse-phrase";
import { type Refusal, refuse } from "./refusal";

export interface CheckedPhrase {
  readonly ok: true;
  readonly hedge: Hedge | null;
}

/** The one hedge of a phrase whose parts go together for an indicator of this type. `words` are for messages. */
export function checkPhrase(words: string, phrase: Phrase, type: IndicatorType): CheckedPhrase | Refusal {
  const { hedges, sign, amount } = phrase;
  const [hedge = null] = hedges;
  if (hedges.length > 1)
    return refuse(words, "at most one hedge", "list the figure under ignored with this as the reason");
  if (hedges.includes(null))
    return refuse(words, "a figure without a negation", "choose words that say what is the case");
  if (amount.twoScales) return refuse(words, "one scale word", "quote a figure with one scale word");
  if (sign !== null && type !== "growth")
    return refuse(words, "no sign: it tells a change, not a level", "name a growth");
  if (amount.fraction && (sign !== null || amount.whole?.includes("."))) {
    return refuse(words, "a fraction word alone or after a whole number", "list the figure under ignored");
  }
  return { ok: true, hedge };
}
