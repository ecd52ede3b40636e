import { BLURRED_PARTS, BLURRING, SEASONS, UNITS_OF_TIME, UNNAMED_PARTS } from "./lexicon";
import { parsePartOfYear } from "./parse-part-of-year";
import { parsePeriod } from "./parse-period";
import { afterKeys, countAt, dayAt, isDash, past, type Tokens, weekdayAt } from "./tokens";

/** The index behind words that tell a time without telling its days: "early 2025", "the past five years", "a year ago". */
export function parseBlurred(tokens: Tokens, at: number): number | undefined {
  const place = past(tokens, at, "the");
  return (
    parseBlurredPeriod(tokens, place) ??
    parseBlurredPart(tokens, place) ??
    parseSpanFromNow(tokens, place) ??
    parseAgo(tokens, at) ??
    parseOtherRunningYear(tokens, place) ??
    parseShiftedUnit(tokens, at) ??
    parseDayOfShiftedMonth(tokens, place)
  );
}

/** "early 2025", "mid-2024", "around 2015", "earlier this year". */
function parseBlurredPeriod(tokens: Tokens, at: number): number | undefined {
  const key = tokens[at]?.key ?? "";
  if (!BLURRING.has(key) && key !== "earlier" && key !== "later") return undefined;
  const dash = isDash(tokens[at + 1]) ? at + 2 : past(tokens, at + 1, "than");
  const next = past(tokens, dash, "in", "on", "of", "by", "until");
  const named = past(tokens, next, "the");
  return (
    parseBlurredPart(tokens, named) ??
    parseSpanFromNow(tokens, named) ??
    parsePeriod(tokens, next, next > dash ? "in" : "by")?.next
  );
}

/** "end of 2023", "summer 2024", "beginning of the year". */
function parseBlurredPart(tokens: Tokens, at: number): number | undefined {
  const key = tokens[at]?.key ?? "";
  if (!BLURRED_PARTS.has(key) && !UNNAMED_PARTS.has(key)) return undefined;
  const of = afterKeys(tokens, at + 1, "of");
  if (of === undefined) return SEASONS.has(key) ? parsePeriod(tokens, at + 1, "in")?.next : undefined;
  const unit = past(tokens, of, "the", "this", "last", "next");
  return parsePeriod(tokens, of, "in")?.next ?? (UNITS_OF_TIME.has(tokens[unit]?.key ?? "") ? unit + 1 : undefined);
}

/** "past five years", "recent years", "next decade", "last few months". */
function parseSpanFromNow(tokens: Tokens, at: number): number | undefined {
  if (!["past", "last", "next", "coming", "recent", "following", "previous"].includes(tokens[at]?.key ?? ""))
    return undefined;
  if (parsePartOfYear(tokens, at) !== undefined) return undefined;
  const count = countAt(tokens, at + 1)?.next ?? past(tokens, at + 1, "few", "several", "couple");
  const unit = past(tokens, count, "of");
  const key = tokens[unit]?.key ?? "";
  const word = tokens[at]?.key ?? "";
  // "over the last year" may be the twelve months before, "the next year" the one after the year told.
  const isOpen = ["past", "coming", "recent"].includes(word) || (tokens[at - 1]?.key === "the" && word !== "previous");
  const isMany = key.endsWith("s") || count > at + 1;
  return UNITS_OF_TIME.has(key) && (isOpen || isMany) ? unit + 1 : undefined;
}

/** "30 years ago", "a decade ago", "two weeks later"; "a year earlier" has a reading of its own. */
function parseAgo(tokens: Tokens, at: number): number | undefined {
  const count = countAt(tokens, at)?.next ?? past(tokens, at, "a", "an", "several", "few", "many");
  if (count === at || !UNITS_OF_TIME.has(tokens[count]?.key ?? "")) return undefined;
  const behind = tokens[count + 1]?.key ?? "";
  const isYearEarlier = tokens[count]?.key === "year" && count === at + 1 && ["earlier", "before"].includes(behind);
  return ["ago", "earlier", "later", "before", "after"].includes(behind) && !isYearEarlier ? count + 2 : undefined;
}

/** "the year to March", "12 months to 5 June 2024". */
function parseOtherRunningYear(tokens: Tokens, at: number): number | undefined {
  const count = countAt(tokens, at);
  const isMonths = count && ["months", "quarters"].includes(tokens[count.next]?.key ?? "");
  const unit = isMonths ? count.next + 1 : afterKeys(tokens, at, "year");
  const joint = unit === undefined ? "" : (tokens[unit]?.key ?? "");
  if (unit === undefined || !["to", "ended", "ending", "through"].includes(joint)) return undefined;
  return parsePeriod(tokens, past(tokens, unit + 1, "on", "in"), "in")?.next;
}

/** "this week", "last spring", "next Tuesday". */
function parseShiftedUnit(tokens: Tokens, at: number): number | undefined {
  if (!["this", "last", "next", "that"].includes(tokens[at]?.key ?? "")) return undefined;
  const key = tokens[at + 1]?.key ?? "";
  const isBlurred = SEASONS.has(key) || ["week", "decade", "century", "weekend"].includes(key);
  return isBlurred || weekdayAt(tokens, at + 1) !== undefined ? at + 2 : undefined;
}

/** "the 10th of last month". */
function parseDayOfShiftedMonth(tokens: Tokens, at: number): number | undefined {
  const of = dayAt(tokens, at)?.next;
  const month = of === undefined ? undefined : afterKeys(tokens, of, "of");
  if (month === undefined || !["this", "last", "next"].includes(tokens[month]?.key ?? "")) return undefined;
  return afterKeys(tokens, month + 1, "month");
}
