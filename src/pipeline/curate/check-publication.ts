import type { DateRange } from "../../model/time";
import { dayBefore } from "../../time/day";
import { parseEdtf } from "../../time/parse-edtf";
import { readTime } from "../../time/read-time";

/** Whether each side of a publication is a side of a time that its words tell. */
export function boundsFollow(days: DateRange, words: readonly string[]): boolean {
  const absolute = words.flatMap((each) => rangesIn(each, null));
  const last = absolute
    .flatMap(({ before }) => before ?? [])
    .sort()
    .at(-1);
  const told = words.flatMap((each) => rangesIn(each, last === undefined ? null : dayBefore(last)));
  return told.some(({ from }) => from === days.from) && told.some(({ before }) => before === days.before);
}

/** Whether it could have been published on a day of each time that its words tell; a year that they leave out is its own. */
export function meetsWords(days: DateRange, words: readonly string[]): boolean {
  return words.every((each) => {
    const ranges = rangesIn(each, days.before === null ? null : dayBefore(days.before));
    return ranges.some((range) => shareADay(range, days));
  });
}

function rangesIn(words: string, published: string | null): DateRange[] {
  const read = readTime(words, { published, kind: "publication" });
  return read.ok ? [read.time] : read.readings.flatMap((each) => parseEdtf(each) ?? []);
}

function shareADay(a: DateRange, b: DateRange): boolean {
  const isBefore = (end: string | null, start: string | null) => end !== null && start !== null && end <= start;
  return !isBefore(a.before, b.from) && !isBefore(b.before, a.from);
}
