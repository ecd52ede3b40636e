import { type Token, tokenize } from "../text/tokenize";
import { COUNTRIES, type Country } from "./lexicon/currencies";
import { type Match, matchWords } from "./match-words";
import { type NamedUnit, parseMoney } from "./parse-unit";
import type { Surroundings } from "./resolve-unit";

/** The countries and moneys that texts name, each once, and the country that they speak for; looked for if asked. */
export function surroundingsOf(texts: readonly string[], home: string | null): Surroundings {
  return tokenSurroundings(() => texts.map(tokenize), home);
}

/** The same for tokens. */
export function tokenSurroundings(texts: () => readonly (readonly Token[])[], home: string | null): Surroundings {
  let named: Named | null = null;
  const look = () => {
    named ??= namesIn(texts());
    return named;
  };
  return { home, countries: () => look().countries, moneys: () => look().moneys };
}

interface Named {
  readonly countries: readonly Country[];
  readonly moneys: readonly NamedUnit[];
}

function namesIn(texts: readonly (readonly Token[])[]): Named {
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
  return { countries: [...countries], moneys: [...moneys.values()] };
}

function countryAt(tokens: readonly Token[], at: number): Match<Country> | null {
  return /^\p{Lu}/u.test(tokens[at]?.text ?? "") ? matchWords(tokens, at, COUNTRIES) : null;
}
