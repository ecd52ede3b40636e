import type { FoundFigure } from "../quantity/find-figures";
import type { MeasuredQuantity } from "../quantity/measure/to-quantity";
import { quantityOf } from "./quantity-of";

const LASTED = /^\s+(?:seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?|century|centuries)\b/u;
const BEFORE_PERIOD =
  /\b(?:over|after|before|until|first|last|next|past|previous|coming|same|these|those|the)\s+(?:about\s+)?$/iu;
/** "87,300 nights" are sold, not waited for. */
const MOST_LASTED = 1000;
const DATED = /^\s+(?:ago|earlier(?! (?:this|last|in)\b)|before|after|since|old|of (?:this|last|[12][0-9]{3}))\b/u;

/**
 * The figures without those that are words of a period ("over five years", "two years after"); what lasts is a figure
 * with its word of time: "six weeks", in a unit that the model does not have.
 */
export function withoutPeriods(text: string, figures: readonly FoundFigure[]): readonly FoundFigure[] {
  return figures.flatMap((figure) => {
    const { start, end } = figure;
    const counted = quantityOf(figure);
    const lasted =
      counted && isBare(counted) && counted.value < MOST_LASTED ? LASTED.exec(text.slice(end, end + 14)) : null;
    if (counted?.unit === "1" && isAge(text, figure))
      return [inNoUnit(figure, { ...counted, unit: null, unitFrom: "words" })];
    if (!lasted || !counted) return [figure];
    const stop = end + lasted[0].length;
    if (
      isSpread(text, figure) ||
      (/^\s+months/u.test(lasted[0]) && IN.test(text.slice(Math.max(0, start - 4), start))) ||
      BEFORE_PERIOD.test(text.slice(Math.max(0, start - 16), start)) ||
      DATED.test(text.slice(stop, stop + 16))
    )
      return [];
    const words = text.slice(start, stop);
    return [inNoUnit({ ...figure, end: stop, words }, { ...counted, stated: words, unit: null, unitFrom: "words" })];
  });
}

/** "exported 3.6 TWh in 11 months" */
const IN = /\bin $/u;
const MEASURED = /\b(?:for|with|of|after|in|has|have|had|spent|took|takes|lasted|than|by|a|is|was)\s$/iu;

/** "a rise of 5 percent over ten years", but not "for over ten years". */
function isSpread(text: string, { words, start }: FoundFigure): boolean {
  return /^over /iu.test(words) && !MEASURED.test(text.slice(Math.max(0, start - 8), start));
}

/** A count, or a number of parts without a unit. */
function isBare({ unit, stated }: MeasuredQuantity): boolean {
  return unit === "1" || (unit === null && /(?:[0-9]|half|quarters?|thirds?)$/u.test(stated));
}

function inNoUnit(figure: FoundFigure, quantity: MeasuredQuantity): FoundFigure {
  const { reading } = figure;
  return { ...figure, reading: reading.ok ? { ...reading, quantity } : { ...reading, asWritten: quantity } };
}

const AGED = /\b(?:aged?|age (?:is|was|of)|at the age of) $/iu;
const BEHIND_NAME = /\p{Lu}\p{Ll}[\p{L}-]*, $/u;

/** "aged 51", "Kari Lund, 51, sells tea" */
function isAge(text: string, { start, end, words }: FoundFigure): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  if (!/^[1-9][0-9]$/u.test(words)) return false;
  return AGED.test(before) || (BEHIND_NAME.test(before) && /^[,.)]/u.test(text.slice(end)));
}
