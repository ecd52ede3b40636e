import type { Time } from "../model/time";
import type { FoundTime } from "../time/find-times";
import { parseEdtf } from "../time/parse-edtf";
import { readTime } from "../time/read-time";
import { COMPARES_BACK, type PeriodContext, type PeriodReading, SPLIT_YEAR } from "./period-context";
import { quoteAt } from "./proposal";

const ENDED = /^(?:at |as of |by |in )?(?:the )?end (?:of )?((?:\p{Lu}\p{L}+ )?\d{4})$/iu;
const TELLS_YEAR = /\b(?:this|next|last|current) /iu;

/** "At the end of 2023": for what is counted up to then, the year or month that ended. */
export function readEnd(words: string): Time | null {
  const [, ended] = ENDED.exec(words) ?? [];
  const reading = ended === undefined ? null : readTime(ended);
  return reading?.ok ? reading.time : null;
}

/** The period of a time that belongs to a figure, with what is in doubt about it. */
export function toldPeriod(
  { start, end, reading, words }: FoundTime,
  { text, sentence, times, isPlan, mayBeUndated }: PeriodContext,
): PeriodReading {
  const from = [quoteAt(text, start, end)];
  const ended = mayBeUndated ? readEnd(words) : null;
  if (ended) return { period: ended, from };
  if (!reading.ok) {
    const ended = readEnd(words);
    if (ended && mayBeUndated) return { period: ended, from };
    if (ended)
      return {
        period: ended,
        from,
        unsure: { field: "period", why: `“${words}” can be a year or its last days`, choices: [ended.edtf] },
      };
    const why = `“${words}” cannot be read as days`;
    return { period: null, from, unsure: { field: "period", why, choices: reading.readings } };
  }
  if (SPLIT_YEAR.test(words)) {
    const why = `“${words}” can be a year that begins in another month than January`;
    return { period: null, from, unsure: { field: "period", why, choices: [reading.time.edtf] } };
  }
  const hangs = times.some((time) => time.reading.ok && time.start >= sentence.start && time.end <= start);
  if (parseEdtf(reading.time.edtf)?.shape === "oneOf" && reading.time.from === null && !isPlan) {
    const why = `“${words}” tells no beginning`;
    return { period: reading.time, from, unsure: { field: "period", why, choices: [reading.time.edtf] } };
  }
  if (isPlan && reading.time.basis === "relative" && !TELLS_YEAR.test(words)) {
    const why = `“${words}” names no year, and can be to come`;
    return { period: reading.time, from, unsure: { field: "period", why, choices: [reading.time.edtf] } };
  }
  if (!COMPARES_BACK.test(words) || hangs) return { period: reading.time, from };
  const why = `“${words}” hangs on the time of another sentence`;
  return { period: reading.time, from, unsure: { field: "period", why, choices: [reading.time.edtf] } };
}
