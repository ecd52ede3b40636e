import type { Voice } from "../model/fact";
import type { Time } from "../model/time";
import type { FoundFigure } from "../quantity/find-figures";
import { spansWithin, type TextSpan } from "../text/text-span";
import { continuedSentence } from "./continued-sentence";
import { type Cut, type FigureRead, openField } from "./cut-text";
import type { PeriodReading } from "./period-context";
import { contextOf, type Proposal, quoteAt, type Unsure } from "./proposal";
import { isGrowth } from "./read-growth";
import type { Sides } from "./read-named";
import { readPeriod } from "./read-period";
import { sidesOf } from "./read-sides";
import { type StatusReading, statusOf, voiceOf } from "./read-status";

/** How far back a sentence can hang on a period. */
const FARTHEST_PERIOD = 2000;

/** A figure as a fact, each field with its words or left open. */
export function proposeFigure(read: FigureRead, cut: Cut): Proposal {
  const { figure, quantity, sentence, reading } = read;
  const { text } = cut;
  const period = periodOf(read, cut);
  const sides = sidesOf(read, cut);
  const status = statusOf(read, cut) ?? aheadStatus(period.period, cut);
  const head = reading.head;
  const near = head && head.end > sentence.start ? head : figure;
  const [start, end] = [Math.min(figure.start, near.start), Math.max(figure.end, near.end)];
  const from = {
    value: [quoteAt(text, figure.start, figure.end)],
    ...(head && { indicator: [quoteAt(text, head.start, head.end)] }),
    ...(sides.subjectFrom.length > 0 && { subject: sides.subjectFrom }),
    ...(sides.partnerFrom.length > 0 && { partner: sides.partnerFrom }),
    ...(period.from && { period: period.from }),
  };
  const spoken = voiceOf(read, cut);
  const unsure: Unsure[] = [
    valueUnsure(figure),
    reading.unsure,
    period.unsure,
    ...sides.unsure,
    speakerUnsure(spoken.voice, sides, sentence),
    status?.unsure,
  ].filter((open) => open !== undefined);
  return {
    kind: "observation",
    start: figure.start,
    end: figure.end,
    quote: quoteAt(text, start, end),
    context: contextOf(from, { start, end }),
    sentence: quoteAt(text, sentence.start, sentence.end),
    ...(reading.indicator !== undefined && { indicator: reading.indicator }),
    ...(sides.subject !== undefined && { subject: sides.subject }),
    ...(sides.partner !== undefined && { partner: sides.partner }),
    quantity,
    period: reading.indicator === "agreement-areas" ? null : period.period,
    ...(status?.status !== undefined && { status: status.status }),
    ...spoken,
    from,
    unsure,
  };
}

/** A time after the publication, or one that is to end after it: no figure of it can be known yet. */
function aheadStatus(period: Time | null, { published }: Cut): StatusReading | undefined {
  const ends = period?.before ?? null;
  if (period === null || ends === null || published === null) return undefined;
  const isAhead = period.from === null ? ends > published : period.from > published;
  const status = period.from === null ? "target" : "planned";
  return isAhead
    ? { status, unsure: openField("status", "its time is still to come", ["target", "planned", "possible"]) }
    : undefined;
}

/** “Our exports” are those of who speaks, and not always of the country that the text speaks for. */
function speakerUnsure(
  voice: Voice,
  { subject, subjectFrom, partnerFrom, unsure }: Sides,
  { start }: TextSpan,
): Unsure | undefined {
  const isSaid = subjectFrom.length > 0 || partnerFrom.some((quote) => quote.start >= start);
  if (voice !== "direct" || isSaid || subject === undefined || unsure.length > 0) return undefined;
  return openField("subject", "it can be said of the speaker’s own country", [subject]);
}

function valueUnsure({ reading }: FoundFigure): Unsure | undefined {
  return reading.ok ? undefined : openField("value", `found ${reading.found}, expected ${reading.expected}`, []);
}

function periodOf(read: FigureRead, cut: Cut): PeriodReading {
  const { figure, sentence, context, reading, quantity, status } = read;
  const neighbours = context.figures;
  const { indicator = "" } = reading;
  let first = neighbours.findIndex(({ start }) => start === figure.start);
  let last = first;
  const before = neighbours[first - 1]?.end ?? sentence.start;
  if (isApposed(cut.text, neighbours[first - 1], figure) || isApposed(cut.text, neighbours[first - 1], figure, DATED))
    first--;
  if (isApposed(cut.text, figure, neighbours[last + 1])) last++;
  const end = neighbours[last]?.end ?? figure.end;
  return readPeriod({
    text: cut.text,
    figure: { start: figure.start, end: end + (cut.text[end] === ")" ? 1 : 0) },
    sentence,
    previousEnd: neighbours[first - 1]?.end ?? sentence.start,
    nextStart: neighbours[last + 1]?.start ?? sentence.end,
    times: spansWithin(cut.times, { start: sentence.start - FARTHEST_PERIOD, end: sentence.end }),
    isGrowth: isGrowth(context),
    published: cut.published,
    continued: continuedSentence(read, cut),
    isPlan: status !== undefined,
    datesDays: reading.indicator === "participants" || (quantity.unit === "1" && reading.indicator === undefined),
    isOfEvent: reading.indicator === "participants",
    mayBeUndated:
      quantity.unit === "1" ||
      /companies|areas|cumulative|participants/u.test(indicator) ||
      (indicator.endsWith("share") && !TOLD_OF_PAST.test(cut.text.slice(before, figure.start))),
  });
}

/** "Kenya accounted for": of the time that is told about, where "accounts" holds as of the text. */
const TOLD_OF_PAST =
  /\b(?:was|were|accounted|made up|constituted|represented|supplied|took|held|amounted|stood|came|fell|rose|grew|had)\b/u;

/** "$4 billion on 31 December 2020, or 17 percent" */
const DATED = /^ (?:on|in|at|by|as of) [^,;.]{3,40},? \(?or $/u;

/**
 * "5 percent to $47 million", "$47 million, or 5.6 percent of the total", "80 billion yen (624 million euros)": what dates
 * the one dates the other.
 */
function isApposed(
  text: string,
  one: TextSpan | undefined,
  other: TextSpan | undefined,
  joint = /^,? \(?or $/u,
): boolean {
  if (!one || !other) return false;
  const between = text.slice(one.end, other.start);
  if (between === " to " && /(?:%|cent|pct?)$/u.test(text.slice(one.start, one.end))) return true;
  return (
    joint.test(between) ||
    (between === " (" && text[other.end] === ")" && !/%|cent/u.test(text.slice(other.start, other.end)))
  );
}
