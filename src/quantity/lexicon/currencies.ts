import type { CurrencyCode } from "../../model/currency-code";
import { COUNTRY_ROWS, CURRENCY_ROWS } from "../currency-table";
import { type Money, SIGNS_OF_MONEY } from "./money-signs";
import type { WordRow } from "./word-row";

/** A country, what money it has and has had, its present one first. */
export interface Country {
  readonly id: string;
  readonly codes: readonly CurrencyCode[];
}

/** Names of money that are other words as well. */
const NOT_ALONE: ReadonlySet<string> = new Set(["real", "gold", "mark", "sol", "sucre", "Sucre"]);

/** What countries and their people are called besides. */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  ae: ["Emirates"],
  cd: ["Democratic Republic of Congo"],
  gb: ["Britain", "England", "London"],
};

interface CurrencyRow {
  readonly code: CurrencyCode;
  readonly inForce: boolean;
  readonly words: readonly string[];
}

const ROWS = /* @__PURE__ */ CURRENCY_ROWS.map((row): CurrencyRow => {
  const [code = "", standing, ...words] = row.split("|");
  return { code: code as CurrencyCode, inForce: standing === "now", words };
});

/** Words, signs and codes of money: a word that several countries share stands for each of its moneys in force. */
export const CURRENCIES: readonly WordRow<Money>[] = /* @__PURE__ */ [
  ...SIGNS_OF_MONEY,
  ...ROWS.map(({ code, words }): WordRow<Money> => [{ codes: [code], sure: true }, [code, ...words]]),
  ...sharedRows(),
];

function sharedRows(): readonly WordRow<Money>[] {
  const byWord = new Map<string, CurrencyRow[]>();
  for (const row of ROWS)
    for (const words of row.words) {
      const word = words.slice(words.lastIndexOf(" ") + 1);
      if (word !== words && !NOT_ALONE.has(word)) byWord.set(word, [...(byWord.get(word) ?? []), row]);
    }
  return [...byWord].map(([word, rows]): WordRow<Money> => {
    const inForce = rows.filter((row) => row.inForce);
    return [{ codes: [...new Set((inForce.length > 0 ? inForce : rows).map(({ code }) => code))], sure: true }, [word]];
  });
}

const COUNTRY_LIST = /* @__PURE__ */ COUNTRY_ROWS.map((row): WordRow<Country> => {
  const [id = "", codes = "", ...names] = row.split("|");
  return [{ id, codes: codes.split(" ") as CurrencyCode[] }, [...names, ...(OTHER_NAMES[id] ?? [])]];
});

/** Names of countries and of their people. */
export const COUNTRIES: readonly WordRow<Country>[] = COUNTRY_LIST;

/** The money of a country by its ISO 3166-1 code in lower case; none if the code is unknown. */
export function currenciesOfCountry(id: string): readonly CurrencyCode[] {
  return COUNTRY_LIST.find(([country]) => country.id === id)?.[0].codes ?? [];
}
