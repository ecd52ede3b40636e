import { ORDINALS, TENS, UNITS } from "../../text/number-words";
import { MONTHS } from "../months";

const NUMBERED_MONTHS = MONTHS.map((name, index): [string, number] => [name.toLowerCase(), index + 1]);

export const FULL_MONTHS: ReadonlySet<string> = new Set(NUMBERED_MONTHS.map(([name]) => name));

/** Months by their names and usual short forms. */
export const MONTH_NUMBERS: ReadonlyMap<string, number> = new Map([
  ...NUMBERED_MONTHS,
  ...NUMBERED_MONTHS.map(([name, month]): [string, number] => [name.slice(0, 3), month]),
  ["sept", 9],
]);

/** Names of months that no person bears and no other word is. */
export const PLAIN_MONTHS: ReadonlySet<string> = new Set(
  "january february july september october november december".split(" "),
);

export const WEEKDAYS: readonly string[] = "sunday monday tuesday wednesday thursday friday saturday".split(" ");

/** The words before a period that leave it as it is. */
export const NEUTRAL_LEADS: ReadonlySet<string> = new Set("in on during for of throughout over within at".split(" "));

/** After these a number of four digits is a year, whatever follows it; after other leads it may count what follows. */
export const YEAR_LEADS: ReadonlySet<string> = new Set([
  "as of",
  ..."in during since until till throughout".split(" "),
]);

/** "the 2024 participants": words after a number that it counts, beside plurals. */
export const COUNTED: ReadonlySet<string> = new Set(
  "hundred thousand million billion trillion percent per people men women children km kg".split(" "),
);

/** Words in -s that are no plurals. */
export const NO_PLURALS: ReadonlySet<string> = new Set(
  "as is was has its this thus us plus less across towards onwards".split(" "),
);

/** "early 2025", "around 2015": words before a period that blur it. */
export const BLURRING: ReadonlySet<string> = new Set(
  "early late mid around about circa ca ca. approximately approx approx. roughly nearly almost before after beyond pre post not except excluding without far through".split(
    " ",
  ),
);

/** "the end of 2023": parts of a period that have no borders. */
export const BLURRED_PARTS: ReadonlySet<string> = new Set(
  "end beginning start middle close outset turn rest remainder summer winter spring autumn fall".split(" "),
);

export const SEASONS: ReadonlySet<string> = new Set("summer winter spring autumn".split(" "));

/** "half of 2024", "the final quarter of 2024", "a week of March 2024": parts that no year or month has under this name. */
export const UNNAMED_PARTS: ReadonlySet<string> = new Set(
  "half halves quarter quarters months week weeks days".split(" "),
);

/** Units of time whose plural names a span that begins or ends now. */
export const UNITS_OF_TIME: ReadonlySet<string> = new Set(
  "day days week weeks month months quarter quarters year years decade decades century centuries".split(" "),
);

const FIRST_WORDS =
  "this last next that yesterday today tomorrow now previous same corresponding preceding current whole full entire calendar comparable equivalent similar fy fiscal " +
  "financial first earlier later past coming recent following several few many couple";

/** The words that a period can begin with, after its lead and articles. Where none of them stands, no parser is tried. */
export const PERIOD_STARTS: ReadonlySet<string> = new Set([
  ...FIRST_WORDS.split(" "),
  ...MONTH_NUMBERS.keys(),
  ...WEEKDAYS,
  ...BLURRING,
  ...BLURRED_PARTS,
  ...UNITS_OF_TIME,
  ...UNITS,
  ...TENS,
  ...ORDINALS,
]);

/** Words that, beside a time that was read, may make it another one. */
export const CHANGING: ReadonlySet<string> = new Set([
  ..."half halves date far last next past previous earlier later ago before after until till since through than".split(
    " ",
  ),
  ..."not except excluding without early late mid".split(" "),
  ...BLURRED_PARTS,
  ...UNITS_OF_TIME,
]);
