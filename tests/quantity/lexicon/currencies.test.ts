import { describe, expect, it } from "vitest";
import { CURRENCY_CODES } from "../../../src/quantity/currency-codes";
import { CURRENCIES, currenciesOfCountry } from "../../../src/quantity/lexicon/currencies";

const codesOf = (word: string) => CURRENCIES.find(([, words]) => words.includes(word))?.[0];

describe("CURRENCIES", () => {
  it("has every code of ISO 4217 as a word", () => {
    expect(
      CURRENCY_CODES.filter(
        (code) => !CURRENCIES.some(([{ codes }, words]) => words.includes(code) && codes[0] === code),
      ),
    ).toStrictEqual([]);
  });

  it("gives a word that countries share each of its moneys in force", () => {
    expect(codesOf("pesos")?.codes).toEqual(expect.arrayContaining(["ARS", "CLP", "MXN"]));
    expect(codesOf("pesos")?.codes).not.toContain("BOP");
  });

  it("takes short names that are other words as well for money only with their country", () => {
    expect([codesOf("kr")?.sure, codesOf("Rs.")?.sure, codesOf("$")?.sure]).toStrictEqual([false, false, true]);
  });
});

describe("currenciesOfCountry", () => {
  it("gives the present money first, and none of a country that is unknown", () => {
    expect(currenciesOfCountry("de")[0]).toBe("EUR");
    expect(currenciesOfCountry("de")).toContain("DEM");
    expect(currenciesOfCountry("qq")).toStrictEqual([]);
  });
});
