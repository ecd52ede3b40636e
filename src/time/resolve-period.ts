import { dateText, inYear, yearIn } from "./date-text";
import { calendarPartOf, type Dates, nearestWeekday, onDay, previous, shifted } from "./dates";
import { weekdayOf } from "./day";
import type { CalendarPart, DateWords, Period, YearWords } from "./grammar/phrase";
import { parseEdtf } from "./parse-edtf";

/** What words can hang on. */
export interface Ground {
  /** One day on which the text may have been published; absent if that is not known. */
  readonly today?: string | undefined;
  /** The period told before. */
  readonly earlier?: Dates | undefined;
  /** Whether what is told is still to come: a date without a year is then the next one, not the last. */
  readonly ahead: boolean;
}

/** The dates of one reading; `undefined` if the calendar has none, or what it hangs on is missing. */
export function resolvePeriod(period: Period, ground: Ground): Dates | undefined {
  switch (period.kind) {
    case "dates":
      return period.first.year === undefined && period.last.year === undefined
        ? resolveWithoutYear(period, ground)
        : spanOfWords(period.first, period.last, ground);
    case "shifted":
      return ground.today === undefined ? undefined : shifted(ground.today, period.unit, period.by);
    case "now":
      return ground.today === undefined ? undefined : onDay(ground.today);
    case "weekday":
      return ground.today === undefined ? undefined : nearestWeekday(ground.today, period.weekday, ground.ahead);
    case "same":
      return ground.earlier && sameInYear(ground.earlier, period.must, period.year, ground);
    case "previous":
      return ground.earlier && previous(ground.earlier, period.unit);
    case "edtf":
      return undefined;
  }
}

function spanOfWords(first: DateWords, last: DateWords, ground: Ground): Dates | undefined {
  const [start, end] = [first, last].map(({ year, month, day, weekday }) => {
    const number = year === undefined ? undefined : resolveYear(year, ground);
    return number === undefined ? undefined : datedBy(number, { month, day, weekday });
  });
  return start === undefined || end === undefined ? undefined : datesInOrder(start, end);
}

function resolveYear(year: YearWords, { today, earlier }: Ground): number | undefined {
  if (typeof year === "number") return year;
  if (year.hangsOn === "publication") return today === undefined ? undefined : yearIn(today) + year.shift;
  if (earlier === undefined || yearIn(earlier.first) !== yearIn(earlier.last)) return undefined;
  return yearIn(earlier.first) + year.shift;
}

interface Rest {
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  readonly weekday?: number | undefined;
}

/** `undefined` if the calendar does not have the date, or has it on another day of the week. */
function datedBy(year: number, { month, day, weekday }: Rest): string | undefined {
  const date = dateText(year, month, day);
  if (parseEdtf(date) === undefined) return undefined;
  return weekday === undefined || weekdayOf(date) === weekday ? date : undefined;
}

function datesInOrder(first: string, last: string): Dates | undefined {
  return first === last || parseEdtf(`${first}/${last}`) !== undefined ? { first, last } : undefined;
}

/** A leap day returns within eight years, also over a year such as 1900. */
const LONGEST_WAIT = 8;

/** The nearest year in which it has begun by the publication or, of what is to come, is not over before it. */
function resolveWithoutYear(
  { first, last, toward }: Extract<Period, { kind: "dates" }>,
  { today, ahead }: Ground,
): Dates | undefined {
  if (today === undefined) return undefined;
  const isAhead = toward === undefined ? ahead : toward === "ahead";
  for (let step = 0; step <= LONGEST_WAIT; step += 1) {
    const year = yearIn(today) + (isAhead ? step : -step);
    const dates = spanOfWords({ ...withoutWeekday(first), year }, { ...withoutWeekday(last), year }, { ahead });
    if (dates === undefined || !(isAhead ? endsFrom(dates.first, today) : beginsBy(dates.last, today))) continue;
    return spanOfWords({ ...first, year }, { ...last, year }, { ahead });
  }
  return undefined;
}

function withoutWeekday({ weekday: _weekday, ...date }: DateWords): DateWords {
  return date;
}

function beginsBy(date: string, today: string): boolean {
  const from = parseEdtf(date)?.from ?? null;
  return from !== null && from <= today;
}

function endsFrom(date: string, today: string): boolean {
  const before = parseEdtf(date)?.before ?? null;
  return before !== null && before > today;
}

function sameInYear(
  earlier: Dates,
  must: CalendarPart | undefined,
  year: YearWords,
  ground: Ground,
): Dates | undefined {
  if (must !== undefined && calendarPartOf(earlier) !== must) return undefined;
  const hangsOnIt = typeof year === "object" && year.hangsOn === "earlier";
  const last = hangsOnIt ? yearIn(earlier.last) + year.shift : resolveYear(year, ground);
  if (last === undefined) return undefined;
  const first = last - yearIn(earlier.last) + yearIn(earlier.first);
  return { first: inYear(earlier.first, first), last: inYear(earlier.last, last) };
}
