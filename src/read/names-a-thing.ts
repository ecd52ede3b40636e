import type { TextSpan } from "../text/text-span";

const NEVER_AFTER =
  /^(?:-(?:way|time|thirds?|minute|hour|day|night|week|month|quarter|year|decade)s?\b|\s+times\b|\s+(?:minutes?|hours?|days?|weeks?|months?|years?|decades?)\s+ago\b|\s+(?:in the (?:morning|afternoon|evening)|o['’]clock|a\.m\.|p\.m\.))/iu;
const HOUR = /^(?:half|a quarter|quarter|one|two|three|four|five|six|seven|eight|nine|ten|twenty)$/iu;
const TO_THE_HOUR =
  /^\s+(?:past\s+\d{1,2}\b|(?:past|to)\s+(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b(?!\s+(?:per|\p{L}+s)\b))/iu;
const PAST_THE_HOUR = /\b(?:(?:five|ten|quarter|twenty|half) (?:past|to)|\d{1,2} past) $/iu;
const PAIR = /\b(?:the|these|those|both|our|their|its|same|first|last|past|next|previous|coming)\s$/iu;
const OF_PAIR =
  /^\s+(?:[\p{L}-]+\s+){0,1}(?:countries|republics|kingdoms|nations|states|sides|heads|parties|ministers|leaders|officials|presidents|governments|peoples|economies|neighbou?rs|men|women|partners|delegations|capitals|months|years|weeks|days|quarters|decades)\b/iu;
const OF_PERIOD = /^\s+(?:[\p{L}-]+\s+){0,1}(?:months|years|weeks|days|quarters|decades|sides)\b/iu;
/** What follows a part, and no ordinal: "a third went to Peru". */
const PART =
  /^\s+(?:of|more|less|higher|lower|larger|smaller|above|below|up|down|in|on|to|from|at|by|within|since|during|over|after|and|or|but|while|as|last|this|was|were|is|are|came|comes|come|went|goes|go|has|have|had|left|stayed|goes)\b/u;
const ORDINAL = /^an? (?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\p{L}+(?:teenth|lfth|tieth)|eleventh)$/iu;

const PROGRAMME =
  /^(?: \p{Lu}[\p{L}’'-]+){1,5} (?:programme|program|plan|initiative|strategy|project|campaign|agenda|format|index)\b/u;

/** Whether a number is no quantity but part of a name for something: "two-way trade", "the two sides", "a third hall", "the 100
 * Steps programme". */
export function namesAThing(text: string, { start, end }: TextSpan): boolean {
  const [before, after] = [text.slice(Math.max(0, start - 12), start), text.slice(end, end + 60)];
  const words = text.slice(start, end);
  if (
    NEVER_AFTER.test(after) ||
    (HOUR.test(words) && TO_THE_HOUR.test(after)) ||
    (/^(?:[a-z]+|\d{1,2})$/iu.test(words) && PAST_THE_HOUR.test(before))
  )
    return true;
  if (/^[0-9]+$/.test(words) && PROGRAMME.test(after)) return true;
  if (PAIR.test(before) && (/^(?:two|three|2|3)$/iu.test(words) ? OF_PAIR : OF_PERIOD).test(after)) return true;
  return ORDINAL.test(words) && !/\bby $/u.test(before) && /^\s+\p{Ll}/u.test(after) && !PART.test(after);
}
