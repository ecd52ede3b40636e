import type { FoundFigure } from "../quantity/find-figures";
import { spansWithin, type TextSpan } from "../text/text-span";
import { carriedHead, pointsToEarlier } from "./carry-head";
import { carrySides } from "./carry-sides";
import { type Cut, cutText, openField, sentenceOf } from "./cut-text";
import { type IndicatorContext, type IndicatorReading, open } from "./indicator-reading";
import type { Proposal, Proposals, ProposeOptions } from "./proposal";
import { proposeFigure } from "./propose-figure";
import { quantityOf } from "./quantity-of";
import { readIndicator } from "./read-indicator";
import { sharesOf } from "./read-share";

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
    figures: cut.figures.flatMap((figure) => {
      const { start, end } = figure;
      const quantity = quantityOf(figure);
      return quantity ? [{ start, end, quantity }] : [];
    }),
    facts: carrySides(
      cut.figures.flatMap((figure, index) => proposalsOf(figure, index, cut, wanted)),
      cut,
    ),
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
  const quantity = quantityOf(figure);
  if (!quantity || quantity.unit === null) return [];
  const status = figure.reading.ok ? figure.reading.status : undefined;
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
    get carried() {
      return carriedHead(cut.text, sentence, cut.sentences, cut.heads);
    },
    pointsToEarlier: pointsToEarlier(cut.text, sentence),
    known: [...inSentence(cut.times), ...inSentence(cut.parties), ...inSentence(cut.people)],
  };
  const reading = changesSense(figure) ? open("words beside it say that it is no level") : readIndicator(context);
  return sharesOf(reading, context).map((each) =>
    proposeFigure({ figure, index, quantity, status, sentence, context, reading: onlyWanted(each, wanted) }, cut),
  );
}

/** Net or average values are still of what they measure; the size of a change, what is denied or left out is not. */
const DEFINES =
  /^(?:net|gross|accumulated|cumulative|averag|median|mean|headline|core|includ|remaining|barely|hardly|scarcely)/iu;

function changesSense({ reading }: FoundFigure): boolean {
  return !reading.ok && reading.settle !== undefined && !DEFINES.test(reading.settle.words);
}

/** An indicator that nobody asked for is left open. */
function onlyWanted(
  { indicator, ...reading }: IndicatorReading,
  wanted: ReadonlySet<string> | undefined,
): IndicatorReading {
  if (indicator === undefined) return reading;
  if (!wanted || wanted.has(indicator)) return { ...reading, indicator };
  return { ...reading, unsure: openField("indicator", "it is none of the indicators asked for", [indicator]) };
}
