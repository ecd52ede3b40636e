import type { FoundFigure } from "../quantity/find-figures";
import { readQuantity } from "../quantity/read-quantity";
import { lastSpanBefore } from "../text/text-span";
import type { Head } from "./find-heads";

const MOST_BETWEEN = 60;
const FARTHEST_MONEY = 300;
const BARE = /^(?:[a-z]+ ){0,2}[0-9][0-9.,]*(?: (?:thousand|million|billion|trillion|mln|bln|bn))?$/u;
const SCALED = /(?:thousand|million|billion|trillion|mln|bln|bn)\b/u;

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

function isShortened(text: string, { start, words, reading }: FoundFigure, heads: readonly Head[]): boolean {
  if (!BARE.test(words) || (reading.ok && reading.quantity.unit !== "1")) return false;
  const head = lastSpanBefore(heads, start);
  if (!head || head.kind === "other" || (reading.ok && !SCALED.test(words))) return false;
  return /^(?:\s(?:at|of|by|were|was|and|reached|to|from|the|\p{Lu}\p{L}+|worth|stood|came))*\s*[–—:-]?\s*$/u.test(
    text.slice(head.end, start),
  );
}

function isMoney({ reading }: FoundFigure): boolean {
  return reading.ok && reading.quantity.unitFrom === "words" && !["percent", "1", null].includes(reading.quantity.unit);
}

/** The figure with the money of the one before it, and the scale of the next one, or of the one before, if it has none. */
function fill(
  text: string,
  figure: FoundFigure,
  before: FoundFigure | undefined,
  next: FoundFigure | undefined,
): FoundFigure {
  if (
    !before?.reading.ok ||
    figure.start - before.end > FARTHEST_MONEY ||
    text.slice(before.end, figure.start).includes("\n")
  )
    return figure;
  const context = [text.slice(before.start, before.end)];
  const read = readQuantity(figure.words, { unit: "currency", type: "flow", context });
  if (!read.ok) return figure;
  if (SCALED.test(figure.words)) return { ...figure, reading: { ...read, quantity: read.quantity } };
  const follows =
    next &&
    next.start - figure.end < MOST_BETWEEN &&
    /^[^.;\n]*$/u.test(text.slice(figure.end, next.start)) &&
    /^[0-9.,]+ \p{L}/u.test(next.words);
  const scale =
    follows && next?.reading.ok && next.reading.quantity.writtenScale > 0
      ? next.reading.quantity.writtenScale
      : before.reading.quantity.writtenScale;
  return { ...figure, reading: { ...read, quantity: scaled(read.quantity, scale) } };
}

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
