import { createRequire } from "node:module";
import { compareText } from "../../list/compare-text";

const require = createRequire(import.meta.url);

/** What English texts call a country, and what they call what is of it. */
export interface CountryNames {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  readonly names: readonly string[];
  readonly adjectives: readonly string[];
}

/** Names that the list has only in their long form. */
const COMMON_NAMES: Readonly<Record<string, string>> = {
  BN: "Brunei",
  FK: "Falkland Islands",
  FM: "Micronesia",
  LA: "Laos",
  MD: "Moldova",
  SY: "Syria",
  VA: "Vatican City",
};

/** Adjectives that the list lacks, gives in a form that news does not use, or gives a noun for. */
const ADJECTIVES: Readonly<Record<string, readonly string[]>> = {
  AE: ["Emirati"],
  AG: ["Antiguan"],
  AR: ["Argentine", "Argentinian"],
  BA: ["Bosnian"],
  BM: ["Bermudian"],
  CD: ["Congolese"],
  CG: ["Congolese"],
  DM: ["Dominican"],
  DO: ["Dominican"],
  EC: ["Ecuadorian"],
  KM: ["Comorian"],
  KN: ["Kittitian"],
  KZ: ["Kazakh", "Kazakhstani"],
  LS: ["Basotho"],
  LU: ["Luxembourgish"],
  MV: ["Maldivian"],
  NZ: ["New Zealand"],
  PR: ["Puerto Rican"],
  PS: ["Palestinian"],
  SA: ["Saudi", "Saudi Arabian"],
  SB: ["Solomon Islands"],
  SI: ["Slovenian", "Slovene"],
  SK: ["Slovak", "Slovakian"],
  SR: ["Surinamese"],
  SS: ["South Sudanese"],
  ST: ["São Toméan"],
  TM: ["Turkmen"],
  TT: ["Trinidadian"],
  UZ: ["Uzbek", "Uzbekistani"],
  VC: ["Vincentian"],
  VU: ["Ni-Vanuatu"],
  WF: [],
  XK: ["Kosovar", "Kosovan"],
  YE: ["Yemeni"],
};

/** The names and adjectives of every country, by code. */
export function readCountryNames(): readonly CountryNames[] {
  const countries = require("i18n-iso-countries");
  countries.registerLocale(require("i18n-iso-countries/langs/en.json"));
  const nationalities = require("i18n-nationality");
  nationalities.registerLocale(require("i18n-nationality/langs/en.json"));
  return Object.keys(countries.getAlpha2Codes() as Record<string, string>)
    .sort(compareText)
    .map((code) => {
      const names = commonNames(code, countries.getName(code, "en", { select: "all" }) as readonly string[]);
      return { code, names, adjectives: adjectivesOf(code, nationalities.getName(code, "en") as string, names) };
    });
}

/** Without the forms of a register, as "Korea, Republic of", if there is another, else without what follows the name. */
function commonNames(code: string, listed: readonly string[]): readonly string[] {
  const common = COMMON_NAMES[code];
  const plain = listed.filter((name) => !/[,()]/.test(name));
  return [
    ...(common === undefined ? [] : [common]),
    ...(plain.length > 0 || common ? plain : listed.map((name) => name.replace(/ ?[,(].*/, ""))),
  ];
}

/** The list gives the country's own name for some that have no adjective, and brackets for those that share one. */
function adjectivesOf(code: string, listed: string | undefined, names: readonly string[]): readonly string[] {
  const own = ADJECTIVES[code];
  if (own !== undefined) return own;
  return listed === undefined || /[,()]/.test(listed) || names.includes(listed) ? [] : [listed];
}
