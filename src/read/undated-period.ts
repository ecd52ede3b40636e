import type { FoundTime } from "../time/find-times";
import { carryPeriod } from "./carry-period";
import type { PeriodContext, PeriodReading } from "./period-context";
import { quoteAt } from "./proposal";
import { readEnd } from "./told-period";

/** A count or a total of no time that its own words tell; for sure only if they tell none at all. */
export function undatedPeriod(context: PeriodContext, own: readonly FoundTime[]): PeriodReading {
  const isOpen = own.length > 0 || isEndDated(context) || (context.isOfEvent && context.times.length > 0);
  if (
    SAME_DATE.test(context.text.slice(context.sentence.start, context.figure.start)) ||
    SAME_DATE.test(context.text.slice(context.figure.end, context.nextStart))
  )
    return sameDate(context);
  if (!isOpen) return { period: null };
  const { period, unsure } = carryPeriod(context);
  const choices = period ? [period.edtf] : (unsure?.choices ?? []);
  return { period: null, unsure: { field: "period", why: "its sentence names a time, but not for it", choices } };
}

/** "At end-December": a date that is not read. */
function isEndDated({ text, sentence }: PeriodContext): boolean {
  return /\bend-(?:\p{Lu}|\d{4})|\bend of\b|\byear-end\b/u.test(text.slice(sentence.start, sentence.end));
}
const SAME_DATE = /^[^,;]{0,20}\b(?:[Aa]t|[Oo]n|[Bb]y) (?:the same|that) (?:date|time|day)\b/u;

/** "$3 billion at that date": the last time that was told, to be confirmed. */
function sameDate({ text, times, sentence }: PeriodContext): PeriodReading {
  const last = times.findLast(({ end, reading }) => end <= sentence.start && reading.ok);
  const time = last?.reading.ok ? (readEnd(last.words) ?? last.reading.time) : null;
  const unsure = { field: "period", why: "another sentence names the date", choices: time ? [time.edtf] : [] } as const;
  return last && time
    ? { period: time, from: [quoteAt(text, last.start, last.end)], unsure }
    : { period: null, unsure };
}
