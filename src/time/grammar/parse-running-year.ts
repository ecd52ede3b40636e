import { parseDate } from "./parse-date";
import type { DateWords, Parsed, Period } from "./phrase";
import { afterKeys, countAt, past, type Tokens } from "./tokens";

const MONTHS_OF: Readonly<Record<string, number>> = { months: 1, quarters: 3 };
const MONTHS_OF_YEAR = 12;

/**
 * "the year to June 2024", "the four quarters to the end of March 2024": so many months with the last one, or up to some day
 * of it from the same month before.
 */
export function parseRunningYear(tokens: Tokens, at: number): Parsed<readonly Period[]> | undefined {
  const start = past(tokens, at, "the");
  const length = parseLength(tokens, start);
  if (length === undefined || !["to", "ended", "ending", "through"].includes(tokens[length.next]?.key ?? ""))
    return undefined;
  const behind = past(tokens, length.next + 1, "in");
  const last = parseDate(
    tokens,
    afterKeys(tokens, behind, "the", "end", "of") ?? afterKeys(tokens, behind, "end", "of") ?? behind,
  );
  const { year, month, day, weekday } = last?.value ?? {};
  if (!last || typeof year !== "number" || month === undefined || day !== undefined || weekday !== undefined)
    return undefined;
  const end = year * MONTHS_OF_YEAR + month;
  const value = [end - length.value + 1, end - length.value].map(
    (first): Period => ({ kind: "dates", first: monthOf(first), last: { year, month } }),
  );
  return { value, next: last.next };
}

/** A month by its number from the year 0 on. */
function monthOf(number: number): DateWords {
  return { year: Math.floor((number - 1) / MONTHS_OF_YEAR), month: ((number - 1) % MONTHS_OF_YEAR) + 1 };
}

/** How many months: "year", "12 months", "four quarters". */
function parseLength(tokens: Tokens, at: number): Parsed<number> | undefined {
  const year = afterKeys(tokens, at, "year");
  if (year !== undefined) return { value: MONTHS_OF_YEAR, next: year };
  const count = countAt(tokens, at);
  const months = MONTHS_OF[tokens[count?.next ?? at]?.key ?? ""];
  return count && months !== undefined ? { value: count.value * months, next: count.next + 1 } : undefined;
}
