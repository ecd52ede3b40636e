import type { TextSpan } from "../text/text-span";
import { calendarUnitOf } from "../time/calendar-unit";
import type { FoundTime } from "../time/find-times";
import type { PeriodContext } from "./period-context";

const NOW = /^(?:now|today|currently|presently|at present|to date|by now|until now|so far)$/iu;
/** "In the 2023 financial year" */
const OTHER_YEAR = /^ (?:financial|fiscal|tax|marketing)\b/iu;
/** "Up 7 percent from 2023", "a rise of 7 percent over 2023" */
const GROWN_FROM = /^from\b/iu;
const OVER_YEAR = /^(?:over|on) (?:the year )?\d{4}$/iu;
const WEEKDAY = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:yesterday|tomorrow)\b/iu;

/** No flow is of a single day, and what holds now is not dated. */
export function canDate(
  { words, reading, start, end }: FoundTime,
  { text, figure, datesDays, mayBeUndated, isGrowth }: PeriodContext,
): boolean {
  if (mayBeUndated && NOW.test(words)) return false;
  if (isGrowth && GROWN_FROM.test(words) && (!reading.ok || reading.time.before === null)) return false;
  if (isGrowth && OVER_YEAR.test(words)) return false;
  if (OTHER_YEAR.test(text.slice(end, end + 12)) || /\b1[0-8]\d\d\b/u.test(words)) return false;
  if (
    datesDays ||
    (mayBeUndated && (/^(?:as (?:of|at)|by|at|until) /iu.test(words) || isDayOfStock(text, figure, { start, end })))
  )
    return true;
  if (WEEKDAY.test(words) || /^(?:on )?(?:\p{Lu}\p{L}+\.? \d{1,2}|\d{1,2} \p{Lu}\p{L}+)$/u.test(words)) return false;
  return !reading.ok || calendarUnitOf(reading.time) !== "day";
}

/** "$3 billion on 31 December 2020", "on 1 January 2020 there were 300": right behind what is counted, or before "there". */
function isDayOfStock(text: string, figure: TextSpan, { start, end }: TextSpan): boolean {
  return (
    (start >= figure.end &&
      /^(?: (?:as of|on))? $|^[^,;]{0,80} (?:were|was|are) [^,;]{0,60}$/u.test(text.slice(figure.end, start))) ||
    (end <= figure.start &&
      /^(?:,? there (?:were|are|was|is) (?:\p{Ll}+ ){0,2}|,? \(?or )$/u.test(text.slice(end, figure.start)))
  );
}
