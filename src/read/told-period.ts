import type { Time } from "../model/time";
import type { FoundTime } from "../time/find-times";
import { parseEdtf } from "../time/parse-edtf";
import { readTime } from "../time/read-time";
import { COMPARES_BACK, type PeriodContext, type PeriodReading, SPLIT_YEAR } from "./period-context";
import { quoteAt } from "./proposal";

const ENDED = /^(?:at |as of |by |in |until |till |to )?(?:the )?end (?:of )?((?:\p{Lu}\p{L}+ )?\d{4})$/iu;
const TELLS_YEAR = /\b(?:this|next|last|current) /iu;

/** "At the end of 2023": for what is counted up to then, the year or month that ended. */
export function readEnd(words: string): Time | null {
  const [, ended] = ENDED.exec(words) ?? [];
  const reading = ended === undefined ? null : readTime(ended);
  return reading?.ok ? reading.time : null;
}

const RUNNING = /\b(?:year|months|quarters) (?:to|ended|ending|through)\b/iu;
const MONTH_PAIR = /^(?:in |over |during )?(\p{Lu}\p{L}+) and (\p{Lu}\p{L}+(?: \d{4})?)$/iu;

/** "In the year to June 2024", "in January and February": what statistics mean by it. */
function looselyTold(words: string, readings: readonly string[], published: string | null): Time | null {
  const [, from, to] = MONTH_PAIR.exec(words) ?? [];
  const pair = from === undefined ? undefined : readTime(`from ${from} to ${to}`, { published });
  if (pair) return pair.ok ? { ...pair.time, stated: words, basis: "inferred" } : null;
  const [edtf = ""] = RUNNING.test(words) ? readings : [];
  const days = parseEdtf(edtf);
  return days
    ? { edtf, holds: "throughout", from: days.from, before: days.before, stated: words, basis: "inferred" }
    : null;
}

/** The period of a time that belongs to a figure, with what is in doubt about it. */
export function toldPeriod(
  { start, end, reading, words }: FoundTime,
  { text, sentence, times, isPlan, mayBeUndated, published }: PeriodContext,
): PeriodReading {
  const from = [quoteAt(text, start, end)];
  const ended = mayBeUndated ? readEnd(words) : null;
  if (ended) return { period: ended, from };
  const doubted = (period: Time, why: string): PeriodReading => ({
    period,
    from,
    unsure: { field: "period", why: `“${words}” ${why}`, choices: [period.edtf] },
  });
  if (!reading.ok) {
    const lastDays = readEnd(words);
    if (lastDays) return doubted(lastDays, "can be a year or its last days");
    const likely = looselyTold(words, reading.readings, published);
    if (likely) return doubted(likely, "is told more loosely than its months");
    const why = `“${words}” cannot be read as days`;
    return { period: null, from, unsure: { field: "period", why, choices: reading.readings } };
  }
  if (/\bthis (?:quarter|period)$/iu.test(words)) return doubted(reading.time, "can be one that the text told before");
  if (SPLIT_YEAR.test(words)) {
    const why = `“${words}” can be a year that begins in another month than January`;
    return { period: null, from, unsure: { field: "period", why, choices: [reading.time.edtf] } };
  }
  const hangs = times.some((time) => time.reading.ok && time.start >= sentence.start && time.end <= start);
  if (parseEdtf(reading.time.edtf)?.shape === "oneOf" && reading.time.from === null && !isPlan)
    return doubted(reading.time, "tells no beginning");
  if (isPlan && reading.time.basis === "relative" && !TELLS_YEAR.test(words))
    return doubted(reading.time, "names no year, and can be to come");
  if (!COMPARES_BACK.test(words) || hangs) return { period: reading.time, from };
  return doubted(reading.time, "hangs on the time of another sentence");
}
