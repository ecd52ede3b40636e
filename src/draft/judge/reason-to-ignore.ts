import type { TextSpan } from "../../text/text-span";
import { datelineIn } from "../find-home";

const SIDES =
  "countries|sides|parties|nations|states|governments|peoples|capitals|neighbou?rs|ministers|presidents|leaders|officials|delegations";
const NAMED_SIDES = new RegExp(`^(?:two|three|four|five) (${SIDES})\\b`, "u");
/** "The two discussed", "the two also met" */
const NAMED_TWO = /^two (?:(?:also|then|later|last) )?(?:\p{Ll}+ed|met|held|spoke|shook|saw)\b/u;
const DEFINITE = /\b(?:[Tt]he|[Tt]hese|[Tt]hose|[Oo]ur|[Bb]oth|[Tt]heir)(?: other)? $/u;
const BASE =
  /^(?:(?:on|over|from|in|compared (?:with|to)|than(?: in)?) )?(?:(?:the )?(?:previous year|year before|year earlier|a year earlier|a year ago|same period)|(?:19|20)\d\d\b(?! to\b))/u;
const GROWTH_BEFORE =
  /(?:%|\bper ?cent) (?:(?:more|less|higher|lower|up|down) )?(?:on |over |from |than |compared (?:with |to ))?(?:the )?$/u;

/** Why a number or a time is no fact, if its own words say so: "the two countries", "12 percent on the previous year". */
export function reasonToIgnore({ start, end }: TextSpan, text: string, body: TextSpan): string | undefined {
  const before = text.slice(Math.max(0, start - 30), start);
  const words = text.slice(start, end + 20);
  const [, sides] = NAMED_SIDES.exec(words) ?? [];
  if (sides !== undefined && DEFINITE.test(before)) return `It counts the ${sides} that the text tells of.`;
  if (NAMED_TWO.test(words) && DEFINITE.test(before)) return "It counts the two that the text tells of.";
  if (/^(?:two|three)-(?:way|sided)\b/iu.test(words)) return "It counts directions.";
  if (end <= body.start + datelineIn(text.slice(body.start, body.end)).length) return "It is the day of the dateline.";
  const isBase = BASE.test(words) && GROWTH_BEFORE.test(before) && !/^ to\b/u.test(text.slice(end));
  return isBase ? "It is what the growth is measured against." : undefined;
}
