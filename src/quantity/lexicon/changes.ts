import { FALLS, RISES } from "./change-nouns";
import { splitWords, type WordRow } from "./word-row";

/** A word of change and what it does. */
export interface ChangeSense {
  readonly sign: "+" | "-" | null;
  /** `verb` and `noun` join a figure by "by" and "of"; `place` stands beside it: "up", "lower". */
  readonly form: "verb" | "noun" | "place";
  /** Whether it tells a change of a level only with "by": one "raised $30 billion", and taxes "by 5 percent". */
  readonly needsBy?: true;
}

const RISING = splitWords(
  "rise, rises, rose, risen, rising, grow, grows, grew, grown, growing, increase, increases, increased, increasing, climb, " +
    "climbs, climbed, climbing, jump, jumps, jumped, jumping, soar, soars, soared, soaring, surge, surges, surged, surging, gain, " +
    "gains, gained, gaining, expand, expands, expanded, expanding, rally, rallied, rallying, rebound, rebounded, rebounding, " +
    "recover, recovered, strengthen, strengthened, swell, swelled, swollen, widen, widens, widened, widening, improve, improved, " +
    "improving, skyrocket, skyrocketed, balloon, ballooned, mushroomed, leap, leaps, leapt, leaped, leaping, firmed, rocketed, " +
    "spiked, appreciated, go up, goes up, going up, went up, gone up, edge up, edges up, edged up, edging up, tick up, ticked up, " +
    "inch up, inched up, creep up, crept up, pick up, picked up, shoot up, shot up, move up, moved up, push up, pushed up, " +
    "came up, nudged up, heightened, escalated, escalating, intensified, hiked, upped, multiplied, topped up, stepped up",
);
const RISING_BY = splitWords(
  "raise, raises, raised, raising, add, adds, added, adding, lift, lifts, lifted, lifting, advance, advances, advanced, advancing, " +
    "boost, boosts, boosted, boosting, exceed, exceeds, exceeded, exceeding, outstrip, outstripped, enlarge, enlarged, extended",
);
const FALLING = splitWords(
  "fall, falls, fell, fallen, falling, drop, drops, dropped, dropping, decline, declines, declined, declining, decrease, decreases, " +
    "decreased, decreasing, shrink, shrinks, shrank, shrunk, shrinking, slide, slides, slid, sliding, tumble, tumbles, tumbled, " +
    "tumbling, contract by, contracts by, contracted, contracting, plunge, plunges, plunged, plunging, slump, slumps, slumped, slumping, sink, sinks, sank, " +
    "sunk, sinking, slip, slips, slipped, slipping, shed, sheds, shedding, lose, loses, lost, losing, weaken, weakens, weakened, " +
    "weakening, ease, eases, eased, easing, dip, dips, dipped, dipping, dwindle, dwindles, dwindled, dwindling, plummet, plummets, " +
    "plummeted, plummeting, crash, crashed, collapse, collapsed, retreat, retreated, receded, subside, subsided, diminish, " +
    "diminished, narrow, narrowed, narrowing, depreciated, devalued, eroded, tanked, nosedived, deteriorated, worsened, softened, " +
    "sagged, waned, lowered, go down, goes down, went down, gone down, going down, edge down, edged down, tick down, ticked down, " +
    "inched down, come down, came down, crept down, moved down, fallen off, fell back, slipped back, fell off",
);
const FALLING_BY = splitWords(
  "cut, cuts, cutting, reduce, reduces, reduced, reducing, slash, slashed, pare, pared, trim, trimmed",
);
const UPWARD = splitWords(
  "up, higher, more, above, greater, larger, bigger, better, stronger, ahead, dearer, faster, longer, costlier",
);
const DOWNWARD = splitWords(
  "down, lower, less, fewer, below, off, weaker, smaller, cheaper, worse, slower, shorter, behind, poorer, short, shy",
);
const UNTOLD = splitWords(
  "overran, overrun, overruns, overshot, overshoot, undershot, overspent, underspent, change, changes, changed, changing, move, moved, shift, shifted, swing, swung, vary, varied, differ, differed",
);

type ChangeRow = WordRow<ChangeSense>;
const row = (sign: ChangeSense["sign"], form: ChangeSense["form"], words: readonly string[]): ChangeRow => [
  { sign, form },
  words,
];
const rowBy = (sign: ChangeSense["sign"], words: readonly string[]): ChangeRow => [
  { sign, form: "verb", needsBy: true },
  words,
];

/** Longer words that tell no change and hide a shorter one that would. */
const HIDING = splitWords(
  "set up, set down, made up, make up, makes up, making up, taken up, take up, took up, up to date, followed up, " +
    "summed up, backed up, signed up, sign up, opened up, open up, come up with, came up with, more and more, once more, " +
    "more than ever, what is more, no more, any more, more or less, not less, lower house, upper house, last fall, " +
    "next fall, this fall, rose garden, drop in the bucket, cut off, at least, at most, let down, laid down, lay down, " +
    "shut down, break down, broke down, broken down, rise to, gave rise to, give rise to, gives rise to, giving rise to, " +
    "paid off, pay off, set off, took off, job losses, at a loss, better known, better off",
);

/** Words of change. A noun that is a verb as well stands as a verb; `CHANGE_NOUNS` tells it. */
export const CHANGES: readonly WordRow<ChangeSense | null>[] = [
  [null, HIDING],
  row("+", "verb", RISING),
  rowBy("+", RISING_BY),
  row("+", "noun", RISES),
  row("-", "verb", FALLING),
  rowBy("-", FALLING_BY),
  row("-", "noun", FALLS),
  row("+", "place", UPWARD),
  row("-", "place", DOWNWARD),
  rowBy(null, UNTOLD),
];

/** Verbs between whose "from" and "to" stand two levels. */
export const MOVES: ReadonlySet<string> = new Set(
  "go goes went gone going move moved shift shifted swing swung".split(" "),
);
