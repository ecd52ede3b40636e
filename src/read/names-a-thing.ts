import type { TextSpan } from "../text/text-span";

const NEVER_AFTER =
  /^(?:-(?:way|day|year|week|time|thirds?)\b|\s+(?:past|to)\s+(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d)|\s+(?:in the (?:morning|afternoon|evening)|o['’]clock|a\.m\.|p\.m\.))/iu;
const PAIR = /\b(?:the|these|those|both|our|their|its|same|first|last|past|next|previous|coming)\s$/iu;
const OF_PAIR =
  /^\s+(?:[\p{L}-]+\s+){0,1}(?:countries|nations|states|sides|parties|ministers|leaders|officials|presidents|governments|peoples|economies|neighbou?rs|men|women|partners|delegations|capitals|months|years|weeks|days|quarters|decades)\b/iu;
const ORDINAL = /^a (?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)$/iu;

/** Whether a number is no quantity but part of a name for something: "two-way trade", "the two sides", "a third hall". */
export function namesAThing(text: string, { start, end }: TextSpan): boolean {
  const [before, after] = [text.slice(Math.max(0, start - 12), start), text.slice(end, end + 40)];
  if (NEVER_AFTER.test(after)) return true;
  if (PAIR.test(before) && OF_PAIR.test(after)) return true;
  return ORDINAL.test(text.slice(start, end)) && /^\s+(?!of\b)\p{Ll}/u.test(after);
}
