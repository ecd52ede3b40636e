const SMALL = "zero one two three four five six seven eight nine ten eleven twelve";
const TEENS = "thirteen fourteen fifteen sixteen seventeen eighteen nineteen";
const FIRST_ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth";
const LATER_ORDINALS = "thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth";

/** "zero" to "nineteen", each at its number. */
export const UNITS: readonly string[] = `${SMALL} ${TEENS}`.split(" ");

/** "twenty" to "ninety". */
export const TENS: readonly string[] = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

/** "first" to "twentieth", in their order. */
export const ORDINALS: readonly string[] = `${FIRST_ORDINALS} ${LATER_ORDINALS}`.split(" ");

/** The number that an ordinal gives: 38 for "38th", 1 for "first"; `undefined` for "38rd" and for other words. */
export function ordinalValue(words: string): number | undefined {
  const [, digits, ending] = /^([1-9]\d{0,4})(st|nd|rd|th)$/.exec(words) ?? [];
  if (digits !== undefined) return ending === endingOf(digits) ? Number(digits) : undefined;
  const index = ORDINALS.indexOf(words.toLowerCase());
  return index === -1 ? undefined : index + 1;
}

function endingOf(digits: string): string {
  if (/1\d$/.test(digits)) return "th";
  return { 1: "st", 2: "nd", 3: "rd" }[digits.slice(-1)] ?? "th";
}
