/** Before a level. */
export const LEVEL_WORDS: ReadonlySet<string> = new Set([
  "to",
  "at",
  "reaching",
  "from",
  "totalling",
  "totaling",
  "of",
]);

/** What stands between a figure and a noun of change if they do not belong together. */
export const NO_ADJECTIVE: ReadonlySet<string> = new Set(
  "of in on for to from at by with against despite after before than as a an the this its and or but was were is are had has".split(
    " ",
  ),
);

/** Words that can stand between a word and the figure that it belongs to. */
export const FILLERS: ReadonlySet<string> = new Set(
  (
    "a an the some only just even still nearly record further another additional extra full mere whopping staggering solid modest " +
    "sharp steep total combined hefty huge massive meagre new this that those its their as much"
  ).split(" "),
);

/** Losses that stand at a level are none of it. */
export const LOSSES: ReadonlySet<string> = new Set(["loss", "losses", "cut", "cuts"]);

/** "cut duties on 95 percent of the goods" */
export const APPLIED: ReadonlySet<string> = new Set("on for in with among across covering from against".split(" "));
