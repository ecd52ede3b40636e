import { COUNTRY_ROWS } from "../quantity/currency-table";
import { BLOCS, OTHER_PARTY_NAMES, SHARED } from "./party-names";

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

/** Whether a party is a bloc of countries that every text knows. */
export function isBloc(id: string): boolean {
  return BLOCS.some(([bloc]) => bloc === id);
}

const WORD = /(?:\p{Lu}\.){2,}|\p{Lu}[\p{L}\p{M}]*/gu;
const EDGE = /^[\p{L}\p{M}\p{N}]/u;
let builtIn: NameIndex | undefined;
/** "US$", "US dollars", "Swiss francs": what money is called names no party. */
const MONEY =
  /^\s?[$€£]|^[ -](?:dollars?|francs?|pounds?|pesos?|rupees?|rou?bles?|kron[aeo]r?|kronur|crowns?|dinars?|dirhams?|riyals?|rials?|liras?|lire|tenge|sum|soums?|manats?|real|reais|yuan|yen|won|baht|rand|shillings?|zlot(?:y|ych|ys)|forints?|lei|leu|leva?|hryvnias?|dram|lari|taka|ringgit|rupiah|dong|naira|cedis?|koruna|guilders?|marks?)\b/iu;
const PLURAL = /^(.+(?:an|i))s$/u;
/** "The South American country" names nobody. */
const IN_AMERICA = /^Americans?$/u;
const OF_THE_SOUTH = /(?:South|Latin|Central|North|Pan|Inter)[ -]$/u;
const POSSESSIVE = /^(?:['’]s|['’](?=\s))/;

/** The countries and blocs that a text names, in text order; of two that begin together the longer. */
export function findParties(text: string, parties: readonly NamedParty[] = []): readonly PartyMention[] {
  const names = parties.length === 0 ? (builtIn ??= namesOf([])) : namesOf(parties);
  const found: PartyMention[] = [];
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (index < (found.at(-1)?.end ?? 0)) continue;
    const entry = (names.get(word) ?? names.get(word.replace(PLURAL, "$1")))?.find(({ words }) =>
      standsAt(text, words, index),
    );
    if (!entry) continue;
    if (IN_AMERICA.test(word) && OF_THE_SOUTH.test(text.slice(Math.max(0, index - 9), index))) continue;
    const end = index + entry.words.length;
    if (MONEY.test(text.slice(end, end + 12))) continue;
    found.push({ id: entry.id, start: index, end, owns: POSSESSIVE.test(text.slice(end, end + 3)) });
  }
  return found;
}

function standsAt(text: string, words: string, at: number): boolean {
  const after = text.slice(at + words.length, at + words.length + 3);
  return text.startsWith(words, at) && !EDGE.test(isPlural(words, after) ? after.slice(1) : after);
}

/** "Germans", "Saudis" */
function isPlural(words: string, after: string): boolean {
  return /(?:an|i)$/u.test(words) && after.startsWith("s");
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
  for (const [id, forms] of Object.entries(OTHER_PARTY_NAMES)) for (const words of forms) add({ words, id });
  for (const row of COUNTRY_ROWS) {
    const [id = "", , ...forms] = row.split("|");
    for (const words of forms) add({ words, id });
  }
  for (const list of names.values()) list.sort((a, b) => b.words.length - a.words.length);
  return names;
}
