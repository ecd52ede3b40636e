import type { FoundFigure } from "../quantity/find-figures";
import { spansWithin, type TextSpan } from "../text/text-span";
import { type Cut, cutText, type FigureRead, openField, sentenceOf } from "./cut-text";
import type { IndicatorContext, IndicatorReading } from "./indicator-reading";
import { contextOf, type Proposal, type Proposals, type ProposeOptions, quoteAt, type Unsure } from "./proposal";
import { isGrowth, readIndicator } from "./read-indicator";
import { type PeriodReading, readPeriod } from "./read-period";
import { indicatorsOf } from "./read-share";
import { sidesOf } from "./read-sides";
import { statusOf, voiceOf } from "./read-status";

/** How far back a sentence can hang on a period. */
const FARTHEST_PERIOD = 2000;

/**
 * The figures of a text as facts to review, with the words that each field was read from, in text order.
 *
 * Sure or blank: indicator, sides and period are given only if words of the text give them; what is open stands under
 * `unsure` with its choices. Countries have their ISO 3166-1 codes in lower case, blocs a slug (`eu`). A text without a
 * figure gives empty lists. Never throws, but for a `RangeError` if `published` is not in the EDTF profile. Time is
 * linear in the length of the text for sentences of usual length. What is proposed may change in any release.
 *
 * @experimental
 * @category Reading
 * @since 1.0.0
 * @example
 * const { facts } = proposeFacts("Norway’s exports to Vietnam reached $512 million in 2023.", { home: "no" });
 * facts.map(({ indicator, subject, partner, period }) => [indicator, subject, partner, period?.edtf]); // => [["exports","no","vn","2023"]]
 */
export function proposeFacts(
  text: string,
  { published = null, home = null, entities = [], indicators }: ProposeOptions = {},
): Proposals {
  const cut = cutText(text, published, home, entities);
  const wanted = indicators && new Set(indicators.map(({ id }) => id));
  return {
    figures: cut.figures.flatMap(({ start, end, reading }) =>
      reading.ok ? [{ start, end, quantity: reading.quantity }] : [],
    ),
    facts: cut.figures.flatMap((figure, index) => proposalsOf(figure, index, cut, wanted)),
    people: cut.people,
    unread: cut.figures.flatMap(({ start, end, reading }) =>
      reading.ok ? [] : [{ start, end, why: `found ${reading.found}, expected ${reading.expected}` }],
    ),
  };
}

/** One proposal for a figure, or two for a share "of trade and investment". */
function proposalsOf(
  figure: FoundFigure,
  index: number,
  cut: Cut,
  wanted: ReadonlySet<string> | undefined,
): readonly Proposal[] {
  if (!figure.reading.ok || figure.reading.quantity.unit === null) return [];
  const { quantity, status } = figure.reading;
  const sentence = sentenceOf(figure, cut);
  if (!sentence) return [];
  const inSentence = <T extends TextSpan>(spans: readonly T[]): readonly T[] => spansWithin(spans, sentence);
  const context: IndicatorContext = {
    text: cut.text,
    figure,
    quantity,
    sentence,
    heads: inSentence(cut.heads),
    figures: inSentence(cut.figures),
    known: [...inSentence(cut.times), ...inSentence(cut.parties), ...inSentence(cut.people)],
  };
  const reading = readIndicator(context);
  return indicatorsOf(reading, context).map((indicator) =>
    propose(
      { figure, index, quantity, status, sentence, context, reading: onlyWanted({ ...reading, indicator }, wanted) },
      cut,
    ),
  );
}

/** An indicator that nobody asked for is left open. */
function onlyWanted(
  { indicator, ...reading }: Omit<IndicatorReading, "indicator"> & { readonly indicator: string | undefined },
  wanted: ReadonlySet<string> | undefined,
): IndicatorReading {
  if (indicator === undefined) return reading;
  if (!wanted || wanted.has(indicator)) return { ...reading, indicator };
  return { ...reading, unsure: openField("indicator", "it is none of the indicators asked for", [indicator]) };
}

function propose(read: FigureRead, cut: Cut): Proposal {
  const { figure, quantity, sentence, reading } = read;
  const { text } = cut;
  const period = periodOf(read, cut);
  const sides = sidesOf(read, cut);
  const status = statusOf(read, cut);
  const head = reading.head;
  const [start, end] = [
    Math.min(figure.start, head?.start ?? figure.start),
    Math.max(figure.end, head?.end ?? figure.end),
  ];
  const from = {
    value: [quoteAt(text, figure.start, figure.end)],
    ...(head && { indicator: [quoteAt(text, head.start, head.end)] }),
    ...(sides.subjectFrom.length > 0 && { subject: sides.subjectFrom }),
    ...(sides.partnerFrom.length > 0 && { partner: sides.partnerFrom }),
    ...(period.from && { period: period.from }),
  };
  const spoken = voiceOf(read, cut);
  const unsure: Unsure[] = [reading.unsure, period.unsure, ...sides.unsure, status.unsure].filter(
    (open) => open !== undefined,
  );
  return {
    kind: "observation",
    start: figure.start,
    end: figure.end,
    quote: quoteAt(text, start, end),
    context: contextOf(from, { start, end }),
    sentence: quoteAt(text, sentence.start, sentence.end),
    ...(reading.indicator !== undefined && !reading.unsure && { indicator: reading.indicator }),
    ...(sides.subject !== undefined && { subject: sides.subject }),
    ...(sides.partner !== undefined && { partner: sides.partner }),
    quantity,
    period: reading.indicator === "agreement-areas" ? null : period.period,
    ...(status.status !== undefined && { status: status.status }),
    ...spoken,
    from,
    unsure,
  };
}

function periodOf({ figure, sentence, context, reading, quantity }: FigureRead, cut: Cut): PeriodReading {
  const neighbours = context.figures;
  const at = neighbours.findIndex(({ start }) => start === figure.start);
  return readPeriod({
    text: cut.text,
    figure,
    sentence,
    previousEnd: neighbours[at - 1]?.end ?? sentence.start,
    nextStart: neighbours[at + 1]?.start ?? sentence.end,
    times: spansWithin(cut.times, { start: sentence.start - FARTHEST_PERIOD, end: sentence.end }),
    isGrowth: isGrowth(context),
    datesDays: quantity.unit === "1",
    mayBeUndated:
      /share$|companies|areas|cumulative|participants/u.test(reading.indicator ?? "") || quantity.unit === "1",
  });
}
