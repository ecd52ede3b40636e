import { ORDINALS, TENS, UNITS } from "../../text/number-words";
import type { WordRow } from "./word-row";

/** Powers of ten. */
export const SCALES: readonly WordRow<number>[] = [
  [2, ["hundred"]],
  [3, ["thousand", "thsd"]],
  [5, ["lakh", "lakhs"]],
  [6, ["million", "millions", "mln", "mn"]],
  [7, ["crore", "crores"]],
  [9, ["billion", "billions", "bln", "bn", "milliard", "milliards"]],
  [12, ["trillion", "trillions", "trln", "trn", "tn", "lakh crore", "lakh crores"]],
];

/** Letters that are powers of ten only beside money: "40 m" alone can be metres. */
export const LETTER_SCALES: readonly WordRow<number>[] = [
  [3, ["k"]],
  [6, ["m", "mm", "mil", "mill", "mio", "mi"]],
  [7, ["cr"]],
  [9, ["b", "bi", "bil", "mrd", "mlrd", "mld", "md", "mia"]],
  [12, ["tr", "tri", "bio"]],
];

/** How the names of powers of ten and of units begin, even those that nobody has listed. */
export const NAMES_TO_BEGIN: readonly string[] = "hundred thousand millions billions trillions milliards".split(" ");
export const UNITS_TO_BEGIN: readonly string[] = "percent dollars euros".split(" ");

/** Number words that are not put together of others. */
export const CARDINALS: readonly WordRow<number>[] = [
  ...UNITS.map((word, value): WordRow<number> => [value, [word]]),
  ...TENS.map((word, index): WordRow<number> => [(index + 2) * 10, [word]]),
];

/** The names of parts: "third" to "twentieth" are the ordinals. */
const PARTS: readonly (readonly [value: number, singular: string, plural: string])[] = [
  [2, "half", "halves"],
  [4, "quarter", "quarters"],
  ...ORDINALS.slice(2).map((word, index): [number, string, string] => [index + 3, word, `${word}s`]),
];

/** What a fraction word divides by, in the singular. Only halves to fifths have bounds; the others are refused. */
export const DENOMINATORS = /* @__PURE__ */ PARTS.map(([value, word]): WordRow<number> => [value, [word]]);

/** The same in the plural. */
export const PLURAL_DENOMINATORS = /* @__PURE__ */ PARTS.map(([value, , word]): WordRow<number> => [value, [word]]);

/** A word that says how often a thing holds what it held before. */
export interface RatioWord {
  readonly kind: "verb" | "fold" | "times";
  readonly times: readonly [numerator: number, denominator: number];
  /** Whether it is a verb only after "to" or a modal: "a double room". */
  readonly bare?: true;
}

const verb = (times: RatioWord["times"], words: string, bare: string): readonly WordRow<RatioWord>[] => [
  [{ kind: "verb", times }, words.split(" ")],
  [{ kind: "verb", times, bare: true }, bare.split(" ")],
];

/** "doubled", "twofold", "twice" */
export const RATIOS: readonly WordRow<RatioWord>[] = [
  ...verb([2, 1], "doubled doubles doubling", "double"),
  ...verb([3, 1], "tripled triples tripling trebled trebles trebling", "triple treble"),
  ...verb([4, 1], "quadrupled quadruples quadrupling", "quadruple"),
  ...verb([5, 1], "quintupled quintuples quintupling", "quintuple"),
  ...verb([1, 2], "halved halving", "halve"),
  [{ kind: "times", times: [2, 1] }, ["twice"]],
  [{ kind: "times", times: [3, 1] }, ["thrice"]],
  ...CARDINALS.filter(([value]) => value >= 2).map(
    ([value, [word = ""]]): WordRow<RatioWord> => [{ kind: "fold", times: [value, 1] }, [`${word}fold`]],
  ),
];
