import type { TextSpan } from "../text/text-span";

const NEVER_AFTER =
  /^(?:-(?:way|time|thirds?|minute|hour|day|night|week|month|quarter|year|decade)s?\b|\s+times\b|\s+(?:minutes?|hours?|days?|weeks?|months?|years?|decades?)\s+ago\b|\s+(?:in the (?:morning|afternoon|evening)|o['’]clock|a\.m\.|p\.m\.))/iu;
const HOUR = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|twenty|\d{1,2})$/iu;
const TO_THE_HOUR = /^\s+(?:past|to)\s+(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})\b/iu;
const PAST_THE_HOUR = /\b(?:five|ten|quarter|twenty|half|\d{1,2}) (?:past|to) $/iu;
const PAIR = /\b(?:the|these|those|both|our|their|its|same|first|last|past|next|previous|coming)\s$/iu;
const OF_PAIR =
  /^\s+(?:[\p{L}-]+\s+){0,1}(?:countries|nations|states|sides|parties|ministers|leaders|officials|presidents|governments|peoples|economies|neighbou?rs|men|women|partners|delegations|capitals|months|years|weeks|days|quarters|decades)\b/iu;
const ORDINAL = /^a (?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)$/iu;

const PROGRAMME =
  /^(?: \p{Lu}[\p{L}’'-]+){1,5} (?:programme|program|plan|initiative|strategy|project|campaign|agenda|format|index)\b/u;

/** Whether a number is no quantity but part of a name for something: "two-way trade", "the two sides", "a third hall", "the 100
 * Steps programme". */
export function namesAThing(text: string, { start, end }: TextSpan): boolean {
  const [before, after] = [text.slice(Math.max(0, start - 12), start), text.slice(end, end + 60)];
  const words = text.slice(start, end);
  if (NEVER_AFTER.test(after) || (HOUR.test(words) && (TO_THE_HOUR.test(after) || PAST_THE_HOUR.test(before))))
    return true;
  if (/^[0-9]+$/.test(words) && PROGRAMME.test(after)) return true;
  if (PAIR.test(before) && OF_PAIR.test(after)) return true;
  return ORDINAL.test(words) && /^\s+(?!of\b)\p{Ll}/u.test(after);
}
