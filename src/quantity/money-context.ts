import { type Lexeme, lex, type NamedUnit } from "./grammar/lex";
import type { Country } from "./lexicon/currencies";

/** What stands around a figure that can tell its money. */
export interface MoneyContext {
  /** The country that the text speaks for. */
  readonly home: string | null;
  /** Each country that is named. */
  readonly countries: () => readonly Country[];
  /** Each word or sign of money. */
  readonly moneys: () => readonly NamedUnit[];
}

/** The countries and moneys that texts name, each once, and the country that they speak for; looked for if asked. */
export function moneyContext(texts: () => readonly (readonly Lexeme[])[], home: string | null): MoneyContext {
  let named: NamedMoney | null = null;
  const look = () => {
    named ??= moneyNamesIn(texts());
    return named;
  };
  return { home, countries: () => look().countries, moneys: () => look().moneys };
}

/** The same for texts that are not cut yet. */
export function moneyContextOf(texts: readonly string[], home: string | null): MoneyContext {
  return moneyContext(() => texts.map((text) => lex(text)), home);
}

interface NamedMoney {
  readonly countries: readonly Country[];
  readonly moneys: readonly NamedUnit[];
}

function moneyNamesIn(texts: readonly (readonly Lexeme[])[]): NamedMoney {
  const countries = new Set<Country>();
  const moneys = new Map<string, NamedUnit>();
  for (const lexemes of texts)
    for (let at = 0; at < lexemes.length; ) {
      const { unit, means, text } = lexemes[at] ?? {};
      const money = unit && (unit.found.kind === "money" || unit.found.kind === "unknown") ? unit : null;
      const country = !money && /^\p{Lu}/u.test(text ?? "") ? means?.country : null;
      if (money) moneys.set(money.found.words, money.found);
      if (country) countries.add(country.found);
      at += money?.length ?? country?.length ?? 1;
    }
  return { countries: [...countries], moneys: [...moneys.values()] };
}
