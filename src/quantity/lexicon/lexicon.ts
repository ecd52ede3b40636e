import type { Hedge } from "../../model/quantity";
import { tokenize } from "../../text/tokenize";
import { CHANGES, type ChangeSense } from "./changes";
import { COUNTRIES, type Country, CURRENCIES } from "./currencies";
import { DOUBTS, type DoubtSense } from "./doubts";
import { HEDGES, HYPHENED_HEDGES, LATER_HEDGES } from "./hedges";
import type { Money } from "./money-signs";
import { CARDINALS, DENOMINATORS, LETTER_SCALES, PLURAL_DENOMINATORS, RATIOS, type RatioWord, SCALES } from "./numbers";
import { COUNTED_UNITS, type CountedUnit } from "./units";
import type { WordRow } from "./word-row";

/** What words can mean, list by list; `null` in a list for longer words that hide a shorter one. */
interface Lists {
  readonly hedge: Hedge;
  /** A hedge after its figure, and one that a hyphen joins to it. */
  readonly laterHedge: Hedge;
  readonly hyphenedHedge: Hedge;
  readonly money: Money;
  readonly country: Country;
  readonly unit: CountedUnit;
  readonly scale: number;
  readonly letterScale: number;
  readonly cardinal: number;
  readonly denominator: number;
  readonly pluralDenominator: number;
  readonly ratio: RatioWord;
  readonly change: ChangeSense | null;
  readonly doubt: DoubtSense | null;
}

const LISTS: { readonly [List in keyof Lists]: readonly WordRow<Lists[List]>[] } = {
  hedge: HEDGES,
  laterHedge: LATER_HEDGES,
  hyphenedHedge: HYPHENED_HEDGES,
  money: CURRENCIES,
  country: COUNTRIES,
  unit: COUNTED_UNITS,
  scale: SCALES,
  letterScale: LETTER_SCALES,
  cardinal: CARDINALS,
  denominator: DENOMINATORS,
  pluralDenominator: PLURAL_DENOMINATORS,
  ratio: RATIOS,
  change: CHANGES,
  doubt: DOUBTS,
};

/** Words of a list: what they mean, and how many tokens they are. */
export interface WordEntry<T> {
  readonly found: T;
  readonly length: number;
}

/** Of each list the longest words that begin at a place. */
export type Meanings = { readonly [List in keyof Lists]: WordEntry<Lists[List]> | null };

/** Where some words lead: what they mean so far, and what may follow against them and after a space. */
export interface WordNode {
  readonly meanings: Meanings;
  readonly glued: ReadonlyMap<string, WordNode>;
  readonly spaced: ReadonlyMap<string, WordNode>;
}

export const NO_MEANINGS = Object.fromEntries(Object.keys(LISTS).map((list) => [list, null])) as Meanings;

let root: ReadonlyMap<string, WordNode> | null = null;

/** The first words of all lists. The tree is made when the first text is read, so that loading it costs nothing. */
export function firstWords(): ReadonlyMap<string, WordNode> {
  root ??= growTree();
  return root;
}

interface GrowingNode {
  readonly own: Partial<Record<keyof Lists, WordEntry<unknown>>>;
  readonly glued: Map<string, GrowingNode>;
  readonly spaced: Map<string, GrowingNode>;
}

function growTree(): ReadonlyMap<string, WordNode> {
  const first = newNode();
  for (const [list, rows] of Object.entries(LISTS) as [keyof Lists, readonly WordRow<unknown>[]][])
    for (const [meaning, words] of rows) for (const each of words) addWords(first, list, each, meaning);
  return inherit(first.glued, NO_MEANINGS);
}

function newNode(): GrowingNode {
  return { own: {}, glued: new Map(), spaced: new Map() };
}

/** The first row that has the words gives their meaning. */
function addWords(first: GrowingNode, list: keyof Lists, words: string, found: unknown): void {
  let node = first;
  const tokens = tokenize(words);
  for (const { text, gap } of tokens) {
    const branch = gap === "none" ? node.glued : node.spaced;
    const next = branch.get(text) ?? newNode();
    branch.set(text, next);
    node = next;
  }
  node.own[list] ??= { found, length: tokens.length };
}

/** Longer words mean in a list what shorter ones mean, unless they stand in it themselves. */
function inherit(branch: ReadonlyMap<string, GrowingNode>, shorter: Meanings): ReadonlyMap<string, WordNode> {
  const nodes = new Map<string, WordNode>();
  for (const [word, { own, glued, spaced }] of branch) {
    const meanings = Object.keys(own).length === 0 ? shorter : ({ ...shorter, ...own } as Meanings);
    nodes.set(word, { meanings, glued: inherit(glued, meanings), spaced: inherit(spaced, meanings) });
  }
  return nodes;
}
