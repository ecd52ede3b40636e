import type { FactKind, Status } from "../model/fact";
import type { Time } from "../model/time";
import { tokenize } from "../text/tokenize";
import { quoted } from "../text/visible";
import { parseTimePhrase } from "./grammar/parse-time-phrase";
import { pointsBack, type TimePhrase } from "./grammar/phrase";
import { type Published, publicationDays } from "./publication-days";
import { type Against, datesOf, type KnownDates, resolvePhrase } from "./resolve-phrase";

/**
 * What words of time are read against.
 * @category Reading
 * @since 1.0.0
 */
export interface TimeOptions {
  /** When the text was published, in the EDTF profile or as a time with its basis; `null` or absent if nobody knows. */
  readonly published?: Published;
  /** What has the time: an event happens once in it, a figure holds throughout it. `observation` if left out. */
  readonly kind?: FactKind | "publication";
  /** A date without a year is the nearest one not before the publication for what is planned or aimed at. */
  readonly status?: Status;
  /** Whether the predicate of a statement tells of something that happens once. */
  readonly once?: boolean;
}

/**
 * Why words of time are not read: what stands there, what would be read, and what to do.
 * @category Reading
 * @since 1.0.0
 */
export interface TimeRefusal {
  readonly ok: false;
  readonly found: string;
  readonly expected: string;
  readonly fix: string;
  /** What the words may mean, in EDTF, if that is more than one thing. */
  readonly readings: readonly string[];
}

/**
 * A time, or why the words are not one.
 * @category Reading
 * @since 1.0.0
 */
export type TimeReading = { readonly ok: true; readonly time: Time } | TimeRefusal;

/**
 * Words of time in a text, `[start, end)` in UTF-16 code units, and what they read as.
 * @category Reading
 * @since 1.0.0
 */
export interface FoundTime {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly reading: TimeReading;
}

/** A phrase of time with its place. */
interface PlacedPhrase {
  readonly start: number;
  readonly end: number;
  readonly phrase: TimePhrase;
}

/**
 * All words of time in a running text and what they read as, in text order.
 *
 * Words that point back ("a year earlier", "the same period") hang on the nearest period before them that does not. Words
 * that tell a time without its days ("early 2025", "in recent years") are found too, and refused. A modal "may", a number
 * of things ("2024 companies") and a month that is a name are no times. No time gives `[]`. Throws `RangeError` if the
 * publication is not in the EDTF profile; takes time linear in the length of the text.
 * @category Reading
 * @since 1.0.0
 * @example
 * const found = findTimes("Exports grew last year and may grow in 2024.", { published: "2024-03-05" });
 * found.map(({ words }) => words); // => ["last year","in 2024"]
 * found.map(({ reading }) => reading.ok && reading.time.edtf); // => ["2023","2024"]
 */
export function findTimes(text: string, options: TimeOptions = {}): FoundTime[] {
  const against = againstOf("findTimes", options);
  let earlier: KnownDates | undefined;
  return timePhrasesIn(text).map(({ start, end, phrase }) => {
    const words = text.slice(start, end);
    const reading = readTimePhrase(words, phrase, { ...against, earlier });
    if (tellsPeriod(phrase) && !isHeldAgainst(text, start)) earlier = datesOf(phrase, against);
    return { start, end, words, reading };
  });
}

/** What the options say, once for all phrases. Throws `RangeError` if the publication is not in the profile. */
export function againstOf(helper: string, options: TimeOptions): Omit<Against, "earlier"> {
  const { published = null, kind = "observation", status, once } = options;
  return { dated: { kind, status, once }, published: publicationDays(helper, published) };
}

/** The phrases of a text in its order; they do not overlap. */
export function timePhrasesIn(text: string): PlacedPhrase[] {
  const tokens = tokenize(text);
  const phrases: PlacedPhrase[] = [];
  for (let at = 0; at < tokens.length; ) {
    const parsed = parseTimePhrase(tokens, at);
    const [first, last] = [tokens[at], tokens[(parsed?.next ?? at) - 1]];
    if (parsed && first && last) phrases.push({ start: first.start, end: last.end, phrase: parsed.value });
    at = parsed?.next ?? at + 1;
  }
  return phrases;
}

/** Whether later words can point back to it: it does not point back itself, nor to the moment of the publication. */
export function tellsPeriod({ readings }: TimePhrase): boolean {
  return !readings.some((period) => pointsBack(period) || period.kind === "now");
}

/** "More than in April": what is compared with is nothing that later words point back to. */
export function isHeldAgainst(text: string, start: number): boolean {
  return /\b(?:than|versus)\s$/u.test(text.slice(Math.max(0, start - 8), start));
}

/** What one phrase reads as. */
export function readTimePhrase(words: string, phrase: TimePhrase, against: Against): TimeReading {
  const resolution = resolvePhrase(phrase, against);
  if ("time" in resolution) {
    const { edtf, holds, from, before, basis } = resolution.time;
    return { ok: true, time: { edtf, holds, from, before, stated: words, basis } };
  }
  return refuseTime(words, resolution.readings, missingFor(phrase, against));
}

function missingFor({ readings }: TimePhrase, { earlier, published }: Against): string {
  if (readings.length === 0) return "words that tell which days are meant";
  if (readings.some(pointsBack) && earlier === undefined) return "a period before these words that they point back to";
  return published === undefined
    ? "a date of the calendar or, for words that hang on it, a known publication"
    : "a date of the calendar";
}

/** A refusal that shows the words and, if they have several readings, all of them. */
export function refuseTime(words: string, readings: readonly string[], expected: string): TimeRefusal {
  const isUnclear = readings.length > 1;
  return {
    ok: false,
    found: isUnclear ? `${quoted(words)}, which can be ${readings.join(" or ")}` : quoted(words),
    expected: isUnclear ? "words with one reading" : expected,
    fix: "quote the words that settle it; if none do, write the time by hand, with the reason",
    readings,
  };
}
