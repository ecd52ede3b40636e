import type { Time } from "../model/time";
import { MONTHS } from "../time/months";
import { parseEdtf } from "../time/parse-edtf";

/** A time in words, and the preposition that it takes in a sentence, if any. */
interface WordedTime {
  readonly preposition?: "in" | "on" | "from";
  readonly words: string;
}

/**
 * A time in English, as a label: `2023`, `January to July 2024`, `28 February 2025`, `between 10 and 31 March 2023`,
 * `since 2005`, `by 30 June 2022`; `undated` for `null`.
 *
 * Never throws; what is no date of the profile stays as it is.
 * @category Words
 * @since 1.0.0
 * @example
 * formatTime(dataset.articles[1]?.published ?? null); // => "between 10 and 31 March 2023"
 * formatTime(null); // => "undated"
 */
export function formatTime(time: Pick<Time, "edtf"> | null): string {
  return time === null ? "undated" : phraseOf(time).words;
}

/** The same inside a sentence: "in 2023", "from January to July 2024", "since 2005"; "without a period" for `null`. */
export function describePeriod(period: Pick<Time, "edtf"> | null): string {
  if (period === null) return "without a period";
  const { preposition, words } = phraseOf(period);
  return preposition === undefined ? words : `${preposition} ${words}`;
}

/** The date from which on something lasts, as written: "2025-03-01"; `undefined` for any other time. */
export function openStartOf(time: Pick<Time, "edtf"> | null): string | undefined {
  const { shape, first, last } = time === null ? {} : (parseEdtf(time.edtf) ?? {});
  return shape === "lasting" && last === null ? (first ?? undefined) : undefined;
}

/** The latest that a time can be: "28 February 2025", "by 31 March 2023" of a day between two. */
export function formatLatest(time: Pick<Time, "edtf">): string {
  const { shape, last } = parseEdtf(time.edtf) ?? {};
  return shape === "oneOf" && last !== null && last !== undefined ? `by ${formatDate(last)}` : formatTime(time);
}

/** "2023", "July 2024", "28 February 2025"; what is no date stays as it is. */
export function formatDate(date: string): string {
  const [year = "", month, day] = date.split("-");
  const name = MONTHS[Number(month) - 1];
  if (name === undefined) return date;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

function phraseOf({ edtf }: Pick<Time, "edtf">): WordedTime {
  const { shape = "date", first = edtf, last = edtf } = parseEdtf(edtf) ?? {};
  if (first === null) return { words: `${shape === "oneOf" ? "by" : "until"} ${formatDate(last ?? "")}` };
  if (shape === "date") return { preposition: prepositionFor(first), words: formatDate(first) };
  return shape === "lasting" ? phraseOfSpan(first, last) : phraseOfUnknownDay(first, last);
}

function phraseOfSpan(first: string, last: string | null): WordedTime {
  if (last === null) return { words: `since ${formatDate(first)}` };
  return { preposition: "from", words: `${withoutSharedEnd(first, last)} to ${formatDate(last)}` };
}

function phraseOfUnknownDay(first: string, last: string | null): WordedTime {
  if (last === null) return { preposition: prepositionFor(first), words: `${formatDate(first)} or later` };
  return { words: `between ${withoutSharedEnd(first, last)} and ${formatDate(last)}` };
}

function prepositionFor(date: string): "in" | "on" {
  return date.length > "2023-10".length ? "on" : "in";
}

/** "10" of 10 and 31 March 2023, "January" of January and June 2025: the year, and the month of days, are said once. */
function withoutSharedEnd(first: string, last: string): string {
  const [words, other] = [formatDate(first).split(" "), formatDate(last).split(" ")];
  if (words.length === other.length && first !== last)
    while (words.length > 1 && words.at(-1) === other[words.length - 1]) words.pop();
  return words.join(" ");
}
