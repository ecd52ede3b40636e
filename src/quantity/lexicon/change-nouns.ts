import { splitWords } from "./word-row";

/** Nouns of a rise. */
export const RISES = splitWords(
  "rise, increase, growth, gain, gains, jump, surge, climb, upturn, uptick, upswing, increment, expansion, leap, recovery, " +
    "rebound, rally, hike, spike, advance, improvement, appreciation, acceleration, upsurge, boost, boom, swing up",
);

/** Nouns of a fall. */
export const FALLS = splitWords(
  "fall, drop, decline, decrease, slide, slump, plunge, contraction, dip, loss, losses, reduction, cut, downturn, collapse, " +
    "shrinkage, depreciation, devaluation, retreat, slip, tumble, crash, deterioration, cutback, setback, erosion, fall-off, drop-off",
);

/** What "of" joins to the size of a change: "an increase of $3 billion". */
export const CHANGE_NOUNS: ReadonlySet<string> = new Set(
  [...RISES, ...FALLS, "change", "swing"].filter((word) => word !== "loss" && word !== "losses" && word !== "boom"),
);

/** What makes a figure before it a change: "a $70 million drop". A "$3 billion expansion" costs that. */
export const CHANGES_AFTER: ReadonlySet<string> = new Set(
  splitWords(
    "rise, increase, jump, surge, hike, upturn, uptick, leap, fall, drop, decline, decrease, slump, plunge, reduction, cut, dip, slide, " +
      "tumble, up, higher, more, down, lower, less, fewer, greater, larger, smaller, cheaper, dearer, short, shy, off, above, below",
  ),
);
