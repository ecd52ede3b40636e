import type { FigureReading, FoundFigure } from "../quantity/find-figures";
import { readQuantity } from "../quantity/read-quantity";
import { lastSpanBefore } from "../text/text-span";
import type { Head } from "./find-heads";
import { quantityOf } from "./quantity-of";
import { inUnit, scaledOf } from "./with-unit";

const MOST_BETWEEN = 60;
const FARTHEST_MONEY = 300;
const BARE =
  /^(?:[a-z]+ ){0,2}(?:[0-9][0-9.,]*|[a-z]+(?:[ -](?:hundred|[a-z]+))?(?= [tmb]))(?: ?(?:thousand|million|billion|trillion|mln|bln|bn))?$/iu;
const SCALED = /(?:thousand|million|billion|trillion|mln|bln|bn)\b/iu;

/**
 * Figures in which money or scale is left out, as their neighbour in the sentence has them: "exports at 0.83 and imports
 * at 0.76 billion" after "€1.59 billion". Only a figure that a word of trade or investment comes right before is one.
 */
export function fillShortened(
  text: string,
  figures: readonly FoundFigure[],
  heads: readonly Head[],
): readonly FoundFigure[] {
  const filled: FoundFigure[] = [];
  let before: FoundFigure | undefined;
  for (const [index, figure] of figures.entries()) {
    const one = isShortened(text, figure, heads) ? fill(text, figure, before, figures[index + 1]) : figure;
    if (isMoney(one)) before = one;
    filled.push(one);
  }
  return filled;
}

/** What a scaled number can be followed by if it counts no things: "13.6 billion, the office said". */
const COUNTS_NOTHING =
  /^(?:\s*(?:$|[.,;:)(”"\]–—-])|\s+(?:in|on|to|from|for|of|by|with|and|or|but|while|as|at|that|which|who|was|were|is|are|last|this|a|per|over|during|compared|against|than|more|less|higher|lower|up|down|since|respectively|worth|annually|through|via|under|into|towards?|after|before|between|went|goes|came|fell|falls|now|(?:\d+|two|three|four|five|six|seven|eight|nine|ten|several|some) (?:years|months|weeks) (?:earlier|ago|before)|the (?:year|month|previous|following)|an? year)\b)/u;

const REACH = 50;
/** "visitors numbered 2.65 million" */
const PEOPLE_BEFORE =
  /\b(?:number(?:ed|s|ing)|populations?|visitors|tourists|passengers|arrivals|users|subscribers|customers|inhabitants|residents)\b[^.;,:]{0,25}$/iu;

function isShortened(text: string, { start, end, words, reading }: FoundFigure, heads: readonly Head[]): boolean {
  if (!reading.ok && reading.asWritten?.unitFrom === "context") return false;
  if (!BARE.test(words) || (reading.ok && reading.quantity.unit !== "1")) return false;
  if (PEOPLE_BEFORE.test(text.slice(Math.max(0, start - REACH), start))) return false;
  if (SCALED.test(words) && COUNTS_NOTHING.test(text.slice(end, end + 26))) return true;
  const head = lastSpanBefore(heads, start);
  if (!head || head.kind === "other" || (reading.ok && !SCALED.test(words))) return false;
  return /^(?:\s(?:at|of|by|were|was|and|reached|to|from|the|\p{Lu}\p{L}+|worth|stood|came))*\s*[–—:-]?\s*$/u.test(
    text.slice(head.end, start),
  );
}

function isMoney(figure: FoundFigure): boolean {
  const quantity = quantityOf(figure);
  return quantity?.unitFrom === "words" && !["percent", "1", null].includes(quantity.unit);
}

/** The figure with the money of the one before it, and the scale of the next one, or of the one before, if it has none. */
function fill(
  text: string,
  figure: FoundFigure,
  before: FoundFigure | undefined,
  next: FoundFigure | undefined,
): FoundFigure {
  if (!before || figure.start - before.end > FARTHEST_MONEY) return figure;
  const isApart = text.slice(before.end, figure.start).includes("\n");
  if (isApart && !SCALED.test(figure.words)) return figure;
  const context = [text.slice(before.start, before.end)];
  const read = readQuantity(figure.words, { unit: "currency", type: "flow", context });
  if (!read.ok) return likeBefore(figure, before);
  if (SCALED.test(figure.words))
    return { ...figure, reading: shortenedReading(figure, read, text.slice(before.end, figure.start)) };
  const follows =
    next &&
    next.start - figure.end < MOST_BETWEEN &&
    /^[^.;\n]*$/u.test(text.slice(figure.end, next.start)) &&
    /^[0-9.,]+ \p{L}/u.test(next.words);
  const scale =
    follows && next?.reading.ok && next.reading.quantity.writtenScale > 0
      ? next.reading.quantity.writtenScale
      : (quantityOf(before)?.writtenScale ?? 0);
  return { ...figure, reading: { ...read, quantity: scaled(read.quantity, scale) } };
}

/** In money that countries share, if it is known whose it was before. */
function likeBefore(figure: FoundFigure, before: FoundFigure): FoundFigure {
  const [scaled, unit] = [scaledOf(figure), quantityOf(before)?.unit];
  return scaled && unit ? inUnit(figure, scaled, unit) : figure;
}

/** The money is said in the same sentence or the one before, or has to be assumed. */
function shortenedReading({ words, reading }: FoundFigure, read: ReadMoney, between: string): FigureReading {
  if (between.split(/[.!?]["”’]?\s/u).length <= 2 && !between.includes("\n"))
    return {
      ok: true,
      quantity: read.quantity,
      read: read.read,
      ...(reading.ok && reading.status && { status: reading.status }),
    };
  return { ok: false, found: words, expected: "its money in its own sentence", fix: "", asWritten: read.quantity };
}

type ReadMoney = Extract<ReturnType<typeof readQuantity>, { ok: true }>;
type Read = Extract<ReturnType<typeof readQuantity>, { ok: true }>["quantity"];

function scaled(quantity: Read, scale: number): Read {
  const times = (value: number): number => Number(`${value}e${scale}`);
  return {
    ...quantity,
    value: times(quantity.value),
    writtenScale: quantity.writtenScale + scale,
    min: quantity.min === null ? null : times(quantity.min),
    max: quantity.max === null ? null : times(quantity.max),
  };
}
