import { spansWithin, type TextSpan } from "../../text/text-span";
import { parseEdtf } from "../../time/parse-edtf";
import { asked, type DraftField, given } from "../draft";
import type { DraftContext } from "../draft-context";

const TO_COME = /\b(?:to be held|will (?:be held|take place|host|convene)|scheduled|upcoming)\b/iu;
const YEAR = /\b(?:19|20)\d\d\b/u;

/** Planned, if its sentence says so; none, if its time with a year is over; else nobody knows whether it was held. */
export function eventStatus(
  sentence: TextSpan,
  passage: TextSpan,
  { text, times, published }: DraftContext,
): { readonly status?: DraftField } {
  const words = TO_COME.exec(text.slice(sentence.start, sentence.end));
  if (words) {
    const start = sentence.start + words.index;
    return { status: given("planned", { start, end: start + words[0].length }) };
  }
  const last = parseEdtf(published)?.before ?? null;
  const isOver = spansWithin(times, passage).some(
    ({ words: time, reading }) =>
      YEAR.test(time) && reading.ok && reading.time.before !== null && last !== null && reading.time.before <= last,
  );
  return isOver
    ? {}
    : { status: asked("no day that is over says that it was held; if it was, leave status out", ["planned"]) };
}
