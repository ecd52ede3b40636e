import type { Hedge } from "../../model/quantity";
import type { WordRow } from "./word-row";

const OVER = ["over", "more than", "above", "in excess of", "greater than", "higher than", "beyond", "north of"];
const UNDER = [
  "under",
  "less than",
  "below",
  "fewer than",
  "lower than",
  "smaller than",
  "short of",
  "shy of",
  "south of",
];
const DEGREES = ["just", "slightly", "well", "far", "much", "a little", "a shade", "a bit", "a touch", "a tad"].concat([
  "marginally",
  "somewhat",
  "comfortably",
  "considerably",
  "significantly",
  "substantially",
]);
const toADegree = (words: readonly string[]) => DEGREES.flatMap((degree) => words.map((word) => `${degree} ${word}`));

const pastIt = (verb: string) => `${verb} past`;

/**
 * Words before a figure that qualify it.
 *
 * "nearly" and "almost" are `approx`: they say that the figure is close and rounded, which bounds both ends; `under`
 * would give up the lower bound, and with it the closeness, to assert an upper one that rounding does not keep.
 */
export const HEDGES: readonly WordRow<Hedge>[] = [
  ["approx", ["approximately", "approx", "approx.", "about", "around", "roughly", "circa", "ca", "ca.", "some"]],
  ["approx", ["nearly", "almost", "close to", "near to", "an estimated", "estimated", "in the region of", "~", "≈"]],
  [
    "approx",
    ["of the order of", "in the order of", "on the order of", "in the neighbourhood of", "in the vicinity of"],
  ],
  ["approx", ["in the neighborhood of", "more or less", "somewhere around", "somewhere near", "in the area of"]],
  ["approx", ["nigh on", "well-nigh", "approaching", "approached", "nearing", "neared"]],
  ["over", ["a good", "cross", "crossed", "crosses", "crossing", "breached", "eclipsed", "outstripped", "overtook"]],
  ["over", ["broke", "breaks", "break", "broken", "breaking"].map((verb) => `${verb} through`)],
  ["over", ["went", "gone", "goes", "moved", "pushed", "rose", "climbed", "soared", "surged", "grew"].map(pastIt)],
  ["approx", ["in the ballpark of"]],
  ["under", ["the better part of", "the best part of"]],
  ["approx", ["very nearly", "just about", "very close to", "virtually", "practically"]],
  ["over", [...OVER, ...toADegree(OVER), "upwards of", "upward of", ">"]],
  ["over", ["exceed", "exceeds", "exceeded", "exceeding", "surpass", "surpasses", "surpassed", "surpassing"]],
  ["over", ["top", "tops", "topped", "topping", "pass", "passes", "passed", "passing"]],
  ["under", [...UNDER, ...toADegree(UNDER), "<"]],
  [
    "atLeast",
    ["at least", "at the least", "at the very least", "a minimum of", "minimum", "not under", "not below", "≥"],
  ],
  ["atLeast", ["no less than", "not less than", "no fewer than", "not fewer than", "as little as", "as few as"]],
  ["atLeast", ["no lower than", "not lower than"]],
  ["atMost", ["at most", "at the most", "up to", "no more than", "not more than", "a maximum of", "maximum", "≤"]],
  [
    "atMost",
    [
      "not over",
      "not gone beyond",
      "not go beyond",
      "did not go beyond",
      "not above",
      "not exceed",
      "not exceeding",
      "not exceeded",
      "did not exceed",
      "does not exceed",
      "do not exceed",
      "has not exceeded",
      "have not exceeded",
      "no higher than",
      "not higher than",
    ],
  ],
  ["atMost", ["as much as", "as many as", "as high as"]],
];

/** Words after a figure that qualify it. */
export const LATER_HEDGES: readonly WordRow<Hedge>[] = [
  [
    "atLeast",
    ["or more", "and more", "or above", "and above", "or over", "and over", "or higher", "and up", "and upwards"],
  ],
  ["atLeast", ["and counting", ", and counting", "at a minimum", "as a minimum"]],
  ["over", ["and then some", ", and then some", "and change"]],
  ["approx", ["(est.)", "(est)", "(estimate)", "(estimated)", "(approx.)", "(approx)", "(approximately)"]],
  ["atMost", ["at the outside", "at a maximum", "as a maximum"]],
  ["approx", ["in round figures", "in round numbers", "in round terms"]],
  ["atLeast", ["or better", "at least", "at the least", "at the very least", "minimum"]],
  ["atMost", ["or less", "or fewer", "or below", "or under", "or lower", "and below", "and under"]],
  ["atMost", ["at most", "at the most", "maximum", "tops"]],
  ["approx", ["or so", "or thereabouts", "more or less", "give or take", ", give or take", ", more or less"]],
];

/** The same joined by a hyphen: "-plus". */
export const HYPHENED_HEDGES: readonly WordRow<Hedge>[] = [
  ["atLeast", ["plus"]],
  ["approx", ["odd", "ish"]],
];

/** Verbs whose "up" moves a level: "went up to $3 billion" has no hedge. */
export const UP_VERBS: ReadonlySet<string> = new Set(
  (
    "go goes going went gone come comes came coming move moves moved moving edge edged edging tick ticked ticking inch inched " +
    "inching creep crept creeping shoot shot shooting climb climbed climbing push pushed pushing pull pulled jump jumped " +
    "add adds added adding sum sums summed"
  ).split(" "),
);
