import { COUNTRY_ROWS } from "../quantity/currency-table";

/** A country or bloc that a text names, `[start, end)`. */
export interface PartyMention {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  /** Whether a possessive ending follows: "France’s". */
  readonly owns: boolean;
}

/**
 * A party by its own names, beside those that every text knows.
 * @category Reading
 * @since 1.0.0
 */
export interface NamedParty {
  readonly id: string;
  readonly name: string;
  readonly aliases?: readonly string[];
}

interface Entry {
  readonly words: string;
  readonly id: string;
}

type NameIndex = ReadonlyMap<string, readonly Entry[]>;

const BLOCS = [
  ["eu", "European Union", "EU"],
  ["asean", "ASEAN", "Association of Southeast Asian Nations"],
  ["eaeu", "Eurasian Economic Union", "EAEU"],
  ["mercosur", "Mercosur", "MERCOSUR"],
  ["gcc", "Gulf Cooperation Council", "GCC"],
  ["african-union", "African Union"],
  ["efta", "European Free Trade Association", "EFTA"],
] as const;

/** Whether a party is a bloc of countries that every text knows. */
export function isBloc(id: string): boolean {
  return BLOCS.some(([bloc]) => bloc === id);
}

/** Short and other forms that the list of countries lacks. */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  us: ["US", "U.S.", "USA", "United States", "American"],
  gb: ["UK", "U.K.", "Britain", "British"],
  ae: ["UAE", "Emirates"],
  kr: ["South Korea", "Republic of Korea", "Korean", "South Korean"],
  tr: ["Turkey", "Türkiye", "Turkiye", "Turkish"],
  ru: ["Russia", "Russian"],
  ir: ["Iran", "Iranian"],
  vn: ["Vietnam", "Viet Nam", "Vietnamese"],
  cz: ["Czechia", "Czech"],
  nl: ["Netherlands", "Holland", "Dutch"],
  ph: ["Philippines", "Philippine", "Filipino"],
  sy: ["Syria", "Syrian"],
  bo: ["Bolivia", "Bolivian"],
  ve: ["Venezuela", "Venezuelan"],
  tz: ["Tanzania", "Tanzanian"],
  tw: ["Taiwan", "Taiwanese"],
};

/** Words that are also something else, or that several countries share. */
const SHARED: ReadonlySet<string> = new Set([
  "Congo",
  "Congolese",
  "Guinea",
  "Guinean",
  "Dominican",
  "Guernsey",
  "Jersey",
]);

const WORD = /(?:\p{Lu}\.){2,}|\p{Lu}[\p{L}\p{M}]*/gu;
const EDGE = /^[\p{L}\p{M}\p{N}]/u;
let builtIn: NameIndex | undefined;
/** "US$", "US dollars", "Swiss francs": what money is called names no party. */
const MONEY =
  /^\s?[$€£]|^[ -](?:dollars?|francs?|pounds?|pesos?|rupees?|rou?bles?|kron[aeo]r?|kronur|crowns?|dinars?|dirhams?|riyals?|rials?|liras?|lire|tenge|sum|soums?|manats?|real|reais|yuan|yen|won|baht|rand|shillings?|zlot(?:y|ych|ys)|forints?|lei|leu|leva?|hryvnias?|dram|lari|taka|ringgit|rupiah|dong|naira|cedis?|koruna|guilders?|marks?)\b/iu;
const POSSESSIVE = /^(?:['’]s|['’](?=\s))/;

/** The countries and blocs that a text names, in text order; of two that begin together the longer. */
export function findParties(text: string, parties: readonly NamedParty[] = []): readonly PartyMention[] {
  const names = parties.length === 0 ? (builtIn ??= namesOf([])) : namesOf(parties);
  const found: PartyMention[] = [];
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (index < (found.at(-1)?.end ?? 0)) continue;
    const entry = names.get(word)?.find(({ words }) => standsAt(text, words, index));
    if (!entry) continue;
    const end = index + entry.words.length;
    if (MONEY.test(text.slice(end, end + 12))) continue;
    found.push({ id: entry.id, start: index, end, owns: POSSESSIVE.test(text.slice(end, end + 3)) });
  }
  return found;
}

function standsAt(text: string, words: string, at: number): boolean {
  return text.startsWith(words, at) && !EDGE.test(text.slice(at + words.length, at + words.length + 2));
}

/** By the first word of each name; longer names first. */
function namesOf(parties: readonly NamedParty[]): NameIndex {
  const names = new Map<string, Entry[]>();
  const add = (entry: Entry): void => {
    const [first = entry.words] = entry.words.match(/(?:\p{Lu}\.){2,}|\p{Lu}[\p{L}\p{M}]*/u) ?? [];
    if (!entry.words.startsWith(first) || SHARED.has(entry.words)) return;
    const list = names.get(first) ?? [];
    if (list.length === 0) names.set(first, list);
    list.push(entry);
  };
  for (const { id, name, aliases = [] } of parties) for (const words of [name, ...aliases]) add({ words, id });
  for (const [id, ...forms] of BLOCS) for (const words of forms) add({ words, id });
  for (const [id, forms] of Object.entries(OTHER_NAMES)) for (const words of forms) add({ words, id });
  for (const row of COUNTRY_ROWS) {
    const [id = "", , ...forms] = row.split("|");
    for (const words of forms) add({ words, id });
  }
  for (const list of names.values()) list.sort((a, b) => b.words.length - a.words.length);
  return names;
}
