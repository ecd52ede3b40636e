import type { Problem } from "../../ground/issue";
import type { Quote } from "../../model/quote";
import type { DateRange, Time } from "../../model/time";
import type { CuratedFact, CuratedPublication, TimeByHand, WordsOfTime } from "../../schema/curation";
import { quoted } from "../../text/visible";
import { contradictsWords } from "../../time/contradicts-words";
import type { TimeOptions } from "../../time/find-times";
import { holdsOf } from "../../time/holds-of";
import { parseEdtf } from "../../time/parse-edtf";
import { readTime } from "../../time/read-time";
import { openQuestion } from "../yaml/open-question";
import type { Path } from "../yaml/parse-yaml";
import { boundsFollow, meetsWords } from "./check-publication";
import { phraseAround, placeOfWords, textBefore } from "./place-of-words";
import type { FactReading, Reading } from "./reading";

/** When a fact is, read from its words or, if they do not settle it, as written by hand; `null` for none. */
export function curatePeriod(
  entry: CuratedFact,
  spans: readonly Quote[],
  path: Path,
  reading: FactReading,
): Time | null {
  const { kind, status, period } = entry;
  if (period === undefined) return null;
  const once = entry.kind === "statement" && reading.lists.predicates.get(entry.predicate)?.once === true;
  const published = reading.published === NO_TIME ? null : reading.published;
  const options = { published, kind, once, ...(status && { status }) };
  const here = { spans, path: [...path, "period"], options, reading };
  return isByHand(period) ? writtenByHand(period, here) : readFromWords(period, here);
}

/** When the article was published. Its words may stand anywhere in the file, beside the article too. */
export function curatePublished(published: CuratedPublication, path: Path, reading: Reading): Time {
  const { text } = reading.body;
  const spans = [{ exact: text, start: 0, end: text.length }];
  const here = { spans, path, options: { kind: "publication" as const }, reading };
  const time = isByHand(published) ? publishedByHand(published, here) : readFromWords(published, here);
  return time ?? NO_TIME;
}

/** What stands for a time that has a problem: nothing is written then. */
const NO_TIME: Time = { edtf: "", holds: "once", from: null, before: null, stated: null, basis: "external" };

interface Here {
  /** The texts in which the words must stand, the quote first. */
  readonly spans: readonly Quote[];
  readonly path: Path;
  readonly options: TimeOptions;
  readonly reading: Reading;
}

function isByHand<T extends { readonly edtf: string }>(time: WordsOfTime | T): time is T {
  return typeof time === "object" && "edtf" in time;
}

function readFromWords(words: WordsOfTime, { spans, path, options, reading }: Here): Time | null {
  const open =
    typeof words === "string" ? openQuestion(words, "the words of quote or context that tell when") : undefined;
  if (open) return reading.report(path, open) ?? null;
  const place = placeOfWords(words, spans, path, reading);
  if (place === undefined) return null;
  reading.markRead(place);
  const exact = reading.body.text.slice(place.start, place.end);
  const before = textBefore(place, spans);
  const read = readTime(exact, { ...options, before });
  if (!read.ok) return report(path, read, reading) ?? null;
  const around = phraseAround(place, reading);
  if (around !== undefined && exact.includes(around)) return read.time;
  const whole = around === undefined ? undefined : readTime(around, { ...options, before });
  if (whole?.ok && whole.time.edtf === read.time.edtf) return read.time;
  report(path, around === undefined ? noTimeThere(exact) : partOfTime(exact, around), reading);
  return null;
}

function writtenByHand(written: TimeByHand, here: Here): Time | null {
  const { spans, path, options, reading } = here;
  const { edtf, basis, note, stated } = written;
  const days = parseEdtf(edtf);
  if (days === undefined) return report([...path, "edtf"], notInProfile(edtf), reading) ?? null;
  if (stated !== undefined) {
    const place = placeOfWords(stated, spans, [...path, "stated"], reading);
    if (place) reading.markRead(place);
    const read = place && readTime(stated, { ...options, before: textBefore(place, spans) });
    const readings = read?.ok ? [read.time] : (read?.readings ?? []).flatMap((each) => parseEdtf(each) ?? []);
    const isOther =
      readings.length > 0 && !readings.some((each) => each.from === days.from && each.before === days.before);
    const strange = contradictsWords(edtf, stated, false);
    if (isOther || strange !== undefined) report([...path, "edtf"], otherTime(edtf, stated), reading);
  }
  const holds = holdsOf({ kind: "observation", ...options }, edtf);
  return { edtf, holds, from: days.from, before: days.before, stated: stated ?? null, basis, note };
}

function publishedByHand(written: Extract<CuratedPublication, { edtf: string }>, here: Here): Time | null {
  const { spans, path, reading } = here;
  const { edtf, basis, note, stated = [] } = written;
  const all = typeof stated === "string" ? [stated] : stated;
  const days = parseEdtf(edtf);
  if (days === undefined) return report([...path, "edtf"], notInProfile(edtf), reading) ?? null;
  for (const words of all) {
    const place = placeOfWords(words, spans, [...path, "stated"], reading);
    if (place) reading.markRead(place);
  }
  const fits = basis === "stated" ? boundsFollow(days, all) : meetsWords(days, all);
  if (!fits) report([...path, "edtf"], otherTime(edtf, all.join(" … ")), reading);
  const { from, before }: DateRange = days;
  return { edtf, holds: "once", from, before, stated: all.length === 0 ? null : all.join(" … "), basis, note };
}

function report(path: Path, { found, expected, fix }: Problem, reading: Reading): undefined {
  return reading.report(path, { found, expected, fix });
}

const partOfTime = (words: string, around: string): Problem => ({
  found: `${quoted(words)}, a part of ${quoted(around)}`,
  expected: "all the words that tell the time",
  fix: "quote the whole of them",
});

const noTimeThere = (words: string): Problem => ({
  found: `${quoted(words)}, which tell no time where they stand`,
  expected: "words of time in their sentence",
  fix: "quote other words, or write { edtf: …, basis: …, note: … }",
});

const notInProfile = (edtf: string): Problem => ({
  found: quoted(edtf),
  expected: "YYYY, YYYY-MM, YYYY-MM-DD, a/b, a/.., ../b, [a..b], [a..] or [..b], with dates of the calendar in order",
  fix: "write the time in this profile of EDTF",
});

const otherTime = (edtf: string, stated: string): Problem => ({
  found: `${edtf} for the words ${quoted(stated)}`,
  expected: "a time that the words do not contradict",
  fix: "mend the time, or take other words",
});
