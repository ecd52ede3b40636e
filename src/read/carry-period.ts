import type { Time } from "../model/time";
import { spansWithin, type TextSpan } from "../text/text-span";
import { calendarUnitOf } from "../time/calendar-unit";
import type { FoundTime } from "../time/find-times";
import { parseEdtf } from "../time/parse-edtf";
import { COMPARES_BACK, isBaseline, type PeriodContext, type PeriodReading, SPLIT_YEAR } from "./period-context";
import { quoteAt } from "./proposal";

const TIES =
  /^(?:of (?:this|which|that|these|the total)|at that|including|the figure|this figure|in the same|during the same|over the same|among them|thus|at the same time|meanwhile, in the same)\b/iu;
const SAME =
  /(?<!\b(?:from|than|of|on|to|against|with) )\b(?:(?:that|the same) (?:(?:two|three|four|five|six|seven|eight|nine|ten|eleven) )?(?:year|period|months?|quarter|half)|(?:in|over|during) the (?:year|period))\b(?! (?:of|in|to|a year|last|ending|ended|before|earlier))/iu;
const FARTHEST_ACCOUNT = 600;
const COMPARED =
  /\b(?:compared (?:with|to)|against|versus|than|from|in comparison (?:with|to))\s(?:[^,.;()]|\.\d){0,40}$/iu;

/** "In the same five months", "that year": the last period before; `undefined` if the sentence does not say so. */
export function carrySame(context: PeriodContext): PeriodReading | undefined {
  const { text, sentence, previousEnd, nextStart } = context;
  const before = text.slice(Math.max(sentence.start, previousEnd - 60), nextStart);
  const last = SAME.test(before) ? lastBefore(context) : undefined;
  return last?.reading.ok ? { period: last.reading.time, from: [quoteAt(text, last.start, last.end)] } : undefined;
}

/**
 * The last period before the sentence: surely the figure's if the sentence ties itself to it ("of this"); else given to
 * be confirmed. A plan has no period that it does not name.
 */
export function carryPeriod(context: PeriodContext): PeriodReading {
  const { text, sentence, isPlan } = context;
  const told = continuedPeriod(context);
  if (told && !isPlan) return told;
  const last = lastBefore(context);
  const open = { period: null, unsure: { field: "period", why: "its sentence names no time" } } as const;
  if (!last?.reading.ok) return { ...open, unsure: { ...open.unsure, choices: [] } };
  const { time } = last.reading;
  const carried = { period: time, from: [quoteAt(text, last.start, last.end)] };
  if (TIES.test(text.slice(sentence.start, sentence.start + 40))) return carried;
  const unsure = { field: "period", why: "another sentence names the time", choices: [time.edtf] } as const;
  if (isPlan) return { period: null, unsure: { ...open.unsure, choices: [time.edtf] } };
  return { ...carried, unsure };
}

/** The only time that the sentence can have told which this one goes on with. */
function continuedPeriod(context: PeriodContext): PeriodReading | undefined {
  const { text, times, continued } = context;
  if (!continued) return undefined;
  const found = spansWithin(times, continued).filter(
    (time) => !COMPARES_BACK.test(time.words) && !isCompared(text, time),
  );
  const [only, ...others] = found;
  if (!only?.reading.ok || others.length > 0 || !isStretch(only.reading.time, false)) return undefined;
  return { period: only.reading.time, from: [quoteAt(text, only.start, only.end)] };
}

/** Whether a time is that of the figure which another one is held against. */
function isCompared(text: string, { start, end }: TextSpan): boolean {
  return COMPARED.test(text.slice(Math.max(0, start - 60), start)) || isBaseline(text, start, end);
}

/**
 * The latest of the times that the last paragraph with one tells and that can be the period of more than one figure: no day,
 * no plan, no baseline, nothing that is still open. What was before is told beside it, not after it.
 */
function lastBefore({ text, times, sentence, isOfEvent }: PeriodContext): FoundTime | undefined {
  const told = times.filter(
    ({ start, end, words, reading }) =>
      end <= sentence.start &&
      reading.ok &&
      isStretch(reading.time, isOfEvent) &&
      !COMPARES_BACK.test(words) &&
      !SPLIT_YEAR.test(words) &&
      !isCompared(text, { start, end }),
  );
  const last = told.at(-1);
  if (!last || isOfEvent) return last;
  const reach = Math.max(0, sentence.start - FARTHEST_ACCOUNT);
  const paragraph = reach + text.slice(reach, last.start).lastIndexOf("\n");
  return told
    .filter(({ start }) => start > paragraph)
    .reduce((late, time) => (endOf(time) >= endOf(late) ? time : late), last);
}

function endOf({ reading }: FoundTime): string {
  return (reading.ok && reading.time.before) || "";
}

/** Whether all days of a time are known; only people can have met on a single one. */
function isStretch(time: Time, mayBeOneDay: boolean): boolean {
  if (parseEdtf(time.edtf)?.shape === "oneOf" || time.from === null || time.before === null) return false;
  return mayBeOneDay || calendarUnitOf(time) !== "day";
}
