import { compareText } from "../../list/compare-text";
import type { CountryNames } from "./country-names";

/** What Unicode CLDR says of a currency in English. */
export interface CurrencyNames {
  readonly "displayName-count-one"?: string;
  readonly "displayName-count-other"?: string;
  readonly symbol?: string;
  readonly "symbol-alt-narrow"?: string;
}

/** The currencies of a region since when there are records, each with when it ended and whether it was legal tender. */
export type RegionCurrencies = readonly Readonly<
  Record<string, { readonly _to?: string; readonly _tender?: string }>
>[];

/** The lists that the table of currencies is made of. */
export interface CurrencySources {
  /** ISO 4217 as it is now. */
  readonly current: readonly string[];
  /** By code, old ones too. */
  readonly names: Readonly<Record<string, CurrencyNames>>;
  readonly regions: Readonly<Record<string, RegionCurrencies>>;
  readonly countries: readonly CountryNames[];
}

/** Money in name only: metals, funds, units of account, tests; and what ISO 4217 does not have. */
const NO_MONEY =
  /^(?:X(?!AF|OF|PF|CD|CG).*|BOV|CH[EW]|CL[EF]|CNH|CNX|COU|ECV|MXV|US[NS]|UY[IW]|ZAL|ES[AB]|BE[CL]|LU[CL])$/;
const LETTERS = /^[\p{L}\p{M}. ]+$/u;

/** The modules of currencies, by their paths. */
export function renderCurrencies(sources: CurrencySources): Readonly<Record<string, string>> {
  return {
    "src/model/currency-code.ts": renderCodes(sources),
    "src/quantity/currency-codes.ts": renderCodeList(sources),
    "src/quantity/currency-table.ts": renderTable(sources),
  };
}

/** The type of all codes, as a module. */
function renderCodes(sources: CurrencySources): string {
  const codes = codesOf(sources).map((code) => `  | "${code}"`);
  return [
    "// Written by `npm run generate`.",
    "",
    "/**",
    " * A currency, by its ISO 4217 code, old ones too.",
    " * @category Data",
    " * @since 1.0.0",
    " */",
    "export type CurrencyCode =",
    ...codes.slice(0, -1),
    `${codes.at(-1)};`,
    "",
  ].join("\n");
}

/** The list of all codes, as a module. */
function renderCodeList(sources: CurrencySources): string {
  return [
    "// Written by `npm run generate`.",
    'import type { CurrencyCode } from "../model/currency-code";',
    "",
    "const CODES =",
    `  ${JSON.stringify(codesOf(sources).join(" "))};`,
    "",
    "/** Every code of ISO 4217, old ones too. */",
    'export const CURRENCY_CODES = CODES.split(" ") as readonly CurrencyCode[];',
    "",
  ].join("\n");
}

/** Words and countries, as a module. */
function renderTable(sources: CurrencySources): string {
  return [
    "// Written by `npm run generate`.",
    "",
    "/** Code, whether it is in force, names in the singular and the plural, signs; no names if other money took them over. */",
    "export const CURRENCY_ROWS: readonly string[] = [",
    ...codesOf(sources).map((code) => `  ${JSON.stringify(rowOf(sources, code))},`),
    "];",
    "",
    "/** ISO 3166-1 code, its currencies with the present ones first, then its name and what its people are called. */",
    "export const COUNTRY_ROWS: readonly string[] = [",
    ...rowsOfCountries(sources).map((row) => `  ${JSON.stringify(row)},`),
    "];",
    "",
  ].join("\n");
}

function codesOf({ current, names }: CurrencySources): readonly string[] {
  return [...new Set([...current, ...Object.keys(names)])].filter((code) => !NO_MONEY.test(code)).sort(compareText);
}

/** Money that was replaced under the same name has years in brackets, and only its code is read. */
function rowOf({ current, names }: CurrencySources, code: string): string {
  const { symbol = "", "symbol-alt-narrow": narrow = "", ...rest } = names[code] ?? {};
  const words = [rest["displayName-count-one"] ?? "", rest["displayName-count-other"] ?? ""];
  const taken = Object.entries(names).some(([other, { symbol: sign }]) => other !== code && sign === narrow);
  const signs = [symbol, taken ? "" : narrow].filter((sign) => sign !== code && !LETTERS.test(sign));
  const shown = [...new Set([...words, ...signs])].filter((word) => word !== "" && !word.includes("("));
  return [code, current.includes(code) ? "now" : "once", ...shown].join("|");
}

function rowsOfCountries({ regions, countries }: CurrencySources): readonly string[] {
  return countries
    .map(({ code, names, adjectives }) => {
      const money = (regions[code] ?? []).flatMap((row) => Object.entries(row)).filter(([, { _tender }]) => !_tender);
      const codes = [...money.filter(([, { _to }]) => !_to), ...money.filter(([, { _to }]) => _to)].map(
        ([currency]) => currency,
      );
      const words = [...new Set([...names, ...adjectives])];
      return [code.toLowerCase(), [...new Set(codes)].join(" "), ...words].join("|");
    })
    .sort(compareText);
}
