import type { CurrencyCode } from "../model/currency-code";
import type { Indicator } from "../model/indicator";
import type { Quantity, Unit } from "../model/quantity";
import { isBareFraction } from "./grammar/amount";
import type { NamedUnit } from "./grammar/lex";
import type { FigurePhrase } from "./grammar/phrases-in";
import { currenciesOfCountry } from "./lexicon/currencies";
import type { MoneyContext } from "./money-context";
import { type Refusal, refuse } from "./refusal";

/** The unit of a figure; `null` if it is a measure that no figure of the model has. */
export interface ResolvedUnit extends Pick<Quantity, "unitFrom"> {
  readonly ok: true;
  readonly unit: Unit | null;
  /** What the figure counts, as an indicator says it. */
  readonly counts: Indicator["unit"];
}

const IGNORE = "list the figure under ignored with this as the reason";

/**
 * The unit of a phrase if the indicator counts in `wanted`, and where the unit stands; if that is `null`, what the words count.
 * `words` are for messages.
 */
export function resolveUnit(
  words: string,
  phrase: FigurePhrase,
  wanted: Indicator["unit"] | null,
  around: MoneyContext,
): ResolvedUnit | Refusal {
  const { units } = phrase.figure;
  const counts = wanted ?? unitOf(phrase);
  if (wanted === null && units.length === 1 && units[0]?.kind === "measure")
    return { ok: true, unit: null, unitFrom: "words", counts };
  const unit = resolveWanted(words, phrase, counts, around);
  return "unit" in unit ? { ok: true, ...unit, counts } : unit;
}

/** What the words count, if nobody says what is asked for. */
function unitOf({ figure, ratio }: FigurePhrase): Indicator["unit"] {
  if (ratio || figure.units.some(({ kind }) => kind === "percent") || isBareFraction(figure.amount)) return "percent";
  return figure.units.length > 0 ? "currency" : "1";
}

type WantedUnit = Pick<Quantity, "unit" | "unitFrom">;

function resolveWanted(
  words: string,
  phrase: FigurePhrase,
  wanted: Indicator["unit"],
  around: MoneyContext,
): WantedUnit | Refusal {
  if (phrase.ratio) return resolvePercent(words, wanted);
  const [unit, second] = phrase.figure.units;
  if (second) return refuse(words, "one unit, printed once", "quote one figure with its unit");
  if (unit === undefined) return resolveUnnamed(words, phrase, wanted, around);
  if (unit.kind === "percent") return resolvePercent(words, wanted);
  if (unit.kind !== "money") return refuseKind(words, unit);
  const code = resolveMoney(words, unit, around);
  if (typeof code !== "string") return code;
  if (wanted !== "currency")
    return refuse(words, `${describe(wanted)}, not ${code}`, "name another indicator or other words");
  return isBareFraction(phrase.figure.amount) ? refuseFraction(words) : { unit: code, unitFrom: "words" };
}

function resolvePercent(words: string, wanted: Indicator["unit"]): WantedUnit | Refusal {
  if (wanted === "percent") return { unit: "percent", unitFrom: "words" };
  return refuse(words, `${describe(wanted)}, not percent`, "name another indicator or other words");
}

function refuseKind(words: string, { kind, words: unit }: NamedUnit): Refusal {
  const what =
    kind === "points" ? "hundredths of the whole" : kind === "measure" ? "a unit of the model" : "a known currency";
  return refuse(words, `per cent, a currency of ISO 4217 or a plain number; "${unit}" is not ${what}`, IGNORE);
}

/** The currency of a word or sign: of a shared one, that of the only country of its money that is named, or home. */
export function resolveMoney(
  words: string,
  { codes, sure, words: unit }: NamedUnit,
  around: MoneyContext,
): CurrencyCode | Refusal {
  const [only] = codes;
  if (only === undefined) return refuse(words, `the money of a country that has it, not "${unit}"`, IGNORE);
  if (codes.length === 1 && sure) return only;
  const home = around.home === null ? [] : firstOf(currenciesOfCountry(around.home), codes);
  const named = around.countries().flatMap((country) => firstOf(country.codes, codes));
  const [code, other] = new Set([...home, ...named]);
  if (code !== undefined && other === undefined) return code;
  return refuse(
    words,
    `one reading; "${unit}" can be ${(other === undefined ? codes : [code, other]).join(" or ")}`,
    "quote words that name the country of the money, or say which country the text speaks for",
  );
}

function firstOf(own: readonly CurrencyCode[], codes: readonly CurrencyCode[]): readonly CurrencyCode[] {
  return own.filter((code) => codes.includes(code)).slice(0, 1);
}

function resolveUnnamed(
  words: string,
  phrase: FigurePhrase,
  wanted: Indicator["unit"],
  around: MoneyContext,
): WantedUnit | Refusal {
  const bare = isBareFraction(phrase.figure.amount);
  if (wanted === "percent") {
    if (bare) return { unit: "percent", unitFrom: "words" };
    return refuse(words, "a percent sign, percent or per cent", "quote the unit with the figure");
  }
  if (bare) return refuseFraction(words);
  return wanted === "1" ? { unit: "1", unitFrom: "indicator" } : resolveFromContext(words, around);
}

function resolveFromContext(words: string, around: MoneyContext): WantedUnit | Refusal {
  const readings = around.moneys().map((unit) => resolveMoney(words, unit, around));
  const [code, other] = new Set(readings.map((reading) => (typeof reading === "string" ? reading : null)));
  if (code && other === undefined) return { unit: code, unitFrom: "context" };
  const names = around.moneys().map(({ codes }) => codes.join(" or ") || "an unknown currency");
  const found = [...new Set(names)].join(", ") || "none";
  return refuse(words, `one currency in the words or around them, not ${found}`, "quote words that name the currency");
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
