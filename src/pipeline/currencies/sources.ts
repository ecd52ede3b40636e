import { createRequire } from "node:module";
import * as current from "dinero.js/currencies";
import { readCountryNames } from "./country-names";
import type { CurrencySources } from "./render-currencies";

const require = createRequire(import.meta.url);

/**
 * The lists behind the table of currencies: codes that are in force from dinero.js, names and signs from CLDR, old money
 * too, which country has had which from CLDR's supplement, and what countries and their people are called.
 */
export function readSources(): CurrencySources {
  return {
    current: Object.keys(current),
    names: require("cldr-numbers-full/main/en/currencies.json").main.en.numbers.currencies,
    regions: require("cldr-core/supplemental/currencyData.json").supplemental.currencyData.region,
    countries: readCountryNames(),
  };
}
