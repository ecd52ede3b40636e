import { TENS, UNITS } from "../../text/number-words";
import { treeOf, type WordRow } from "../match-words";

/** Powers of ten. */
export const SCALES = /* @__PURE__ */ treeOf<number>([
  [2, ["hundred"]],
  [3, ["thousand"]],
  [5, ["lakh", "lakhs"]],
  [6, ["million", "mln", "mn"]],
  [7, ["crore", "crores"]],
  [9, ["billion", "bln", "bn", "milliard"]],
  [12, ["trillion", "trln", "trn", "tn"]],
]);

/** Letters that are powers of ten only beside money: "40 m" alone can be metres. */
export const MONEY_SCALES = /* @__PURE__ */ treeOf<number>([
  [3, ["k"]],
  [6, ["m", "mm", "mil", "mio"]],
  [9, ["b", "bil"]],
  [12, ["tr"]],
]);

/** How the names of powers of ten and of units begin, even those that nobody has listed. */
export const NAMES_TO_BEGIN: readonly string[] = "hundred thousand millions billions trillions milliards".split(" ");
export const UNITS_TO_BEGIN: readonly string[] = "percent dollars euros".split(" ");

/** Number words that are not put together of others. */
export const CARDINALS = /* @__PURE__ */ treeOf<number>([
  ...UNITS.map((word, value): WordRow<number> => [value, [word]]),
  ...TENS.map((word, index): WordRow<number> => [(index + 2) * 10, [word]]),
]);

const PARTS: readonly (readonly [value: number, singular: string, plural: string])[] = [
  [2, "half", "halves"],
  [3, "third", "thirds"],
  [4, "quarter", "quarters"],
  [4, "fourth", "fourths"],
  [5, "fifth", "fifths"],
  [6, "sixth", "sixths"],
  [7, "seventh", "sevenths"],
  [8, "eighth", "eighths"],
  [9, "ninth", "ninths"],
  [10, "tenth", "tenths"],
];

/** What a fraction word divides by, in the singular. Only halves to fifths have bounds; the others are refused. */
export const DENOMINATORS = /* @__PURE__ */ treeOf(PARTS.map(([value, word]): WordRow<number> => [value, [word]]));

/** The same in the plural. */
export const PLURAL_DENOMINATORS = /* @__PURE__ */ treeOf(
  PARTS.map(([value, , word]): WordRow<number> => [value, [word]]),
);

/** Verbs that say by how much a thing is multiplied. */
export const RATIO_VERBS = /* @__PURE__ */ treeOf<readonly [numerator: number, denominator: number]>([
  [
    [2, 1],
    ["doubled", "doubles", "doubling"],
  ],
  [
    [3, 1],
    ["tripled", "triples", "tripling", "trebled", "trebles", "trebling"],
  ],
  [
    [4, 1],
    ["quadrupled", "quadruples", "quadrupling"],
  ],
  [
    [5, 1],
    ["quintupled", "quintuples", "quintupling"],
  ],
  [
    [1, 2],
    ["halved", "halving"],
  ],
]);

/** Their bare form, which is a verb only after "to" or a modal: "a double room". */
export const BARE_RATIO_VERBS = /* @__PURE__ */ treeOf<readonly [numerator: number, denominator: number]>([
  [[2, 1], ["double"]],
  [
    [3, 1],
    ["triple", "treble"],
  ],
  [[4, 1], ["quadruple"]],
  [[5, 1], ["quintuple"]],
  [[1, 2], ["halve"]],
]);
