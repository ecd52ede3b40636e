import type { Status } from "../model/fact";
import { paragraphsOf } from "../text/paragraphs";
import type { BesideWords } from "./beside/beside-reading";
import { type ParsedText, parseText } from "./grammar/parse-text";
import { endsSentence } from "./grammar/scope-of";
import { isTarget, POSSIBLE } from "./lexicon/expectations";
import type { MeasuredQuantity } from "./measure/to-quantity";
import { type MoneyContext, moneyContext } from "./money-context";
import { plainPhrase } from "./plain-phrase";
import { readLikely } from "./read-likely";
import { type Asked, readPhrase } from "./read-phrase";
import type { Refusal } from "./refusal";

/**
 * A figure in a text, `[start, end)` in UTF-16 code units, with its reading or the reason why it has none.
 * @category Reading
 * @since 1.0.0
 */
export interface FoundFigure {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly reading: FigureReading;
}

/**
 * What a figure of a text says: its quantity, its status if words of expectation stand beside it, and the words read.
 * @category Reading
 * @since 1.0.0
 */
export type FigureReading =
  | {
      readonly ok: true;
      readonly quantity: MeasuredQuantity;
      readonly status?: Status;
      readonly read: readonly BesideWords[];
    }
  | UnreadFigure;

/**
 * Why a figure is not read. `asWritten` is what it says if the words beside it change nothing: the size of a change, a
 * figure that is denied or only reported; or what words with two readings most likely mean: "2.3 times".
 * @category Reading
 * @since 1.0.0
 */
export interface UnreadFigure extends Refusal {
  readonly asWritten?: MeasuredQuantity;
}

/**
 * What is known of a text.
 * @category Reading
 * @since 1.0.0
 */
export interface TextOptions {
  /** The country that the text speaks for, by its ISO 3166-1 code in lower case. */
  readonly home?: string | null;
}

/**
 * Every quantity in a running text with all that belongs to it (hedge, sign, currency, scale, unit) and its reading, in
 * text order.
 *
 * Years, dates, ordinals, ranks, clock times, numbers of lists and names with digits are none, nor is "one of the". A
 * figure whose words, or words beside it, cannot be read for sure has a refusal for a reading. Figures do not overlap. No
 * figure gives `[]`. Never throws; linear in the length of the text.
 *
 * @category Reading
 * @since 1.0.0
 * @example
 * const [level, change] = findFigures("Exports reached $3 billion, down 4 percent.");
 * level?.words; // => "$3 billion"
 * change?.reading.ok && change.reading.quantity.value; // => -4
 */
export function findFigures(text: string, { home = null }: TextOptions = {}): readonly FoundFigure[] {
  return paragraphsOf(text).flatMap((paragraph) => foundIn(parseText(text, paragraph), home));
}

/** The figures of a paragraph: what was cut for the one before is given back then. */
function foundIn(parsed: ParsedText, home: string | null): readonly FoundFigure[] {
  const around = moneyContextIn(parsed, home);
  return parsed.phrases.flatMap((phrase, index) => {
    if (!phrase.quantity) return [];
    const { start, end, first } = phrase;
    return [{ start, end, words: parsed.text.slice(start, end), reading: readFound(parsed, index, around(first)) }];
  });
}

function readFound(parsed: ParsedText, index: number, around: MoneyContext): FigureReading {
  const asked: Asked = { unit: null, type: null, status: true, wordings: [], settled: [], around };
  const reading = readPhrase(parsed, index, asked);
  if (!reading.ok) return { ...reading, ...readAsWritten(parsed, index, asked, reading) };
  const { read } = reading.beside;
  const status = read.find(({ field }) => field === "status");
  return { ok: true, quantity: reading.quantity, read, ...(status && { status: statusIn(status.words) }) };
}

const MOST_SETTLED = 4;

/** The figure as if somebody had settled the words beside it; nothing if its own words cannot be read. */
function readAsWritten(
  parsed: ParsedText,
  index: number,
  asked: Asked,
  { settle: first }: Refusal,
): Pick<UnreadFigure, "asWritten"> {
  const phrase = parsed.phrases[index];
  const likely = phrase && !first ? readLikely(parsed, phrase) : undefined;
  if (likely) return { asWritten: likely };
  const plain = phrase && plainPhrase(phrase);
  const settled: string[] = first ? [first.words] : [];
  while (settled.length <= MOST_SETTLED && !settled.some((words) => holdsFigure(words, parsed, index))) {
    const reading = readPhrase(parsed, index, { ...asked, settled }, plain);
    if (reading.ok) return { asWritten: reading.quantity };
    if (!reading.settle) return {};
    settled.push(reading.settle.words);
  }
  return {};
}

/** Words that are glued to a figure are part of it. */
function holdsFigure(words: string, { text, phrases }: ParsedText, index: number): boolean {
  const { start, end } = phrases[index] ?? { start: 0, end: 0 };
  return words.includes(text.slice(start, end));
}

function statusIn(words: string): Status {
  const key = words.toLowerCase();
  if (isTarget(key)) return "target";
  return POSSIBLE.has(key) ? "possible" : "planned";
}

/** For each token the countries and moneys of its sentence, which are looked for once a sentence. */
function moneyContextIn({ lexemes }: ParsedText, home: string | null): (at: number) => MoneyContext {
  const ends: number[] = [];
  for (let at = 0; at < lexemes.length; at++)
    if (endsSentence(lexemes, at) || lexemes[at + 1]?.gap === "break" || at === lexemes.length - 1) ends.push(at + 1);
  let sentence = 0;
  let made: { readonly sentence: number; readonly around: MoneyContext } | null = null;
  return (at) => {
    while ((ends[sentence] ?? lexemes.length) <= at) sentence++;
    if (made?.sentence !== sentence) {
      const [from, to] = [ends[sentence - 1] ?? 0, ends[sentence]];
      made = { sentence, around: moneyContext(() => [lexemes.slice(from, to)], home) };
    }
    return made.around;
  };
}
