import { type Token, tokenize } from "../text/tokenize";
import { COUNTRIES, type Country } from "./lexicon/currencies";
import { matchWords } from "./match-words";
import { type NamedUnit, parseMoney } from "./parse-unit";
import type { Surroundings } from "./resolve-unit";

/** The countries and moneys that texts name, each once, and the country that they speak for. */
export function surroundingsOf(texts: readonly string[], home: string | null): Surroundings {
  const tokens = texts.map(tokenize);
  return tokenSurroundings(tokens, home);
}

/** The same for tokens. */
export function tokenSurroundings(texts: readonly (readonly Token[])[], home: string | null): Surroundings {
  const countries = new Set<Country>();
  const moneys = new Map<string, NamedUnit>();
  for (const tokens of texts)
    for (let at = 0; at < tokens.length; ) {
      const money = parseMoney(tokens, at);
      const country = money ? null : countryAt(tokens, at);
      if (money) moneys.set(money.found.words, money.found);
      if (country) countries.add(country.found);
      at = money?.next ?? country?.next ?? at + 1;
    }
  return { home, countries: [...countries], moneys: [...moneys.values()] };
}

function countryAt(tokens: readonly Token[], at: number) {
  return /^\p{Lu}/u.test(tokens[at]?.text ?? "") ? matchWords(tokens, at, COUNTRIES) : null;
}
