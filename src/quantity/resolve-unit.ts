import type { Indicator } from "../model/indicator";
import type { CurrencyCode, Quantity, Unit } from "../model/quantity";
import { currenciesIn } from "./currencies-in";
import { isBareFraction } from "./measure-amount";
import type { Phrase } from "./parse-phrase";
import { type Refusal, refuse } from "./refusal";

export interface ResolvedUnit extends Pick<Quantity, "unit" | "unitFrom"> {
  readonly ok: true;
}

/** The unit of a phrase where the indicator counts in `wanted`, and where the unit stands. `words` are for messages. */
export function resolveUnit(
  words: string,
  phrase: Phrase,
  wanted: Indicator["unit"],
  context: readonly string[],
): ResolvedUnit | Refusal {
  const unknown = phrase.units.find((units) => units.length !== 1);
  if (unknown) return refuseUnknown(words, unknown);
  const [named, second] = new Set(phrase.units.flat());
  if (second !== undefined)
    return refuse(words, `one unit, not ${named} and ${second}`, "quote one figure with its unit");
  if (named === undefined) return resolveUnnamed(words, phrase, wanted, context);
  const kind = named === "percent" ? "percent" : "currency";
  if (kind !== wanted)
    return refuse(words, `${describe(wanted)}, not ${named}`, "name another indicator or other words");
  if (kind === "currency" && isBareFraction(phrase.amount)) return refuseFraction(words);
  return { ok: true, unit: named, unitFrom: "words" };
}

function resolveUnnamed(
  words: string,
  phrase: Phrase,
  wanted: Indicator["unit"],
  context: readonly string[],
): ResolvedUnit | Refusal {
  const bare = isBareFraction(phrase.amount);
  if (wanted === "percent") {
    if (bare) return { ok: true, unit: "percent", unitFrom: "words" };
    return refuse(words, "a percent sign, percent or per cent", "quote the unit with the figure");
  }
  if (bare) return refuseFraction(words);
  return wanted === "1" ? { ok: true, unit: "1", unitFrom: "indicator" } : resolveFromContext(words, context);
}

function resolveFromContext(words: string, context: readonly string[]): ResolvedUnit | Refusal {
  const marks = new Set(currenciesIn(context).map((currencies) => currencies.join(" or ") || "an unknown currency"));
  const currencies = new Set(currenciesIn(context).filter(isOne).flat());
  const [currency] = currencies;
  if (marks.size === 1 && currency) return { ok: true, unit: currency, unitFrom: "context" };
  const found = marks.size === 0 ? "none" : [...marks].join(", ");
  return refuse(words, `one currency in the words or around them, not ${found}`, "quote words that name the currency");
}

function isOne(currencies: readonly CurrencyCode[]): boolean {
  return currencies.length === 1;
}

function refuseUnknown(words: string, units: readonly Unit[]): Refusal {
  if (units.length > 1)
    return refuse(words, `one reading; its unit can be ${units.join(" or ")}`, "quote the full name");
  return refuse(
    words,
    "per cent, or a currency of the model",
    "add the currency to the model, or list it under ignored",
  );
}

function refuseFraction(words: string): Refusal {
  return refuse(
    words,
    "a scale after the fraction, as in half a million",
    "quote the words that say of what it is a part",
  );
}

function describe(wanted: Indicator["unit"]): string {
  return wanted === "1" ? "a plain number" : wanted === "percent" ? "per cent" : "an amount of money";
}
