import { blocksOf } from "./blocks";
import type { TextSpan } from "./text-span";

// Where a sentence may end: a stop with the marks that close what it ends, before a space.
const STOP = /(?<stop>[.!?…]+)["”’»')\]]*(?=\s)/gu;
const OPENED = /^\s+["“‘«'([]*/u;
const BEGINNING = /^(?:[\p{Lu}\p{Lt}\p{Lo}]|\p{N}|[$€£¥₸₽])/u;

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** What is written with a point before a name. */
const TITLES = words(
  "Mr Mrs Ms Messrs Dr Prof St Mt Ft Gen Lt Col Maj Capt Cmdr Sgt Sen Rep Gov Hon Rev Amb Pres Supt vs cf viz",
);
/** What is written with a point before a number. */
const BEFORE_NUMBERS = words(
  "Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec No Nos Art Arts Sec Para Vol Fig Ch no nos art sec para vol fig p pp approx Approx ca Ca c est",
);
/** What is written with a point, at the end of a sentence or before it. */
const SHORTENED = words("Inc Ltd Co Corp Bros Jr Sr Dept Univ Assn al");
const INITIALS = /(?:^|[^\p{L}\p{N}])(?:\p{Lu}|(?:\p{L}\.)+\p{L})$/u;

/** Words that begin a sentence in the middle of no name: "the U.S. The" ends one, "the U.S. Senate" does not. */
const BEGINNERS = words(
  "The A An This That These Those It Its He She They We You His Her Their Our There Here In On At By For From With Since " +
    "As After Before During While When If Although Though But And So However Meanwhile Also According Both Each All Most " +
    "Many Some Several Other Another More Last Earlier Later Now Today Then Exports Imports Trade",
);

/**
 * The sentences of a text, in their order; places count from `offset`. A paragraph, heading or list item ends one; an
 * abbreviation does not.
 */
export function sentencesOf(text: string, offset = 0): TextSpan[] {
  return blocksOf(text, offset).flatMap((block) => {
    const ends = [...block.text.matchAll(STOP)]
      .filter(({ 0: stop, index, groups }) => endsHere(block.text, index, index + stop.length, groups?.["stop"] ?? ""))
      .map(({ 0: stop, index }) => index + stop.length);
    return [...ends, block.text.length].map((end, index) => {
      const from = ends[index - 1] ?? 0;
      const start = from + (block.text.slice(from, end).length - block.text.slice(from, end).trimStart().length);
      return { start: block.start + start, end: block.start + end };
    });
  });
}

/** From the start of the first to the end of the last of the sentences that the span touches; the span itself if none. */
export function sentencesAround(sentences: readonly TextSpan[], span: TextSpan): TextSpan {
  const touched = sentences.filter(({ start, end }) => start < span.end && span.start < end);
  return {
    start: Math.min(span.start, touched[0]?.start ?? span.start),
    end: Math.max(span.end, touched.at(-1)?.end ?? span.end),
  };
}

function endsHere(text: string, at: number, after: number, stop: string): boolean {
  const opened = OPENED.exec(text.slice(after, after + 20))?.[0] ?? "";
  const next = text.slice(after + opened.length, after + opened.length + 30);
  if (!BEGINNING.test(next)) return false;
  if (stop !== ".") return true;
  const before = text.slice(Math.max(0, at - 20), at);
  const [word = ""] = /[\p{L}\p{M}]+$/u.exec(before) ?? [];
  if (TITLES.has(word)) return false;
  if (BEFORE_NUMBERS.has(word) && /^[0-9]/.test(next)) return false;
  if (!SHORTENED.has(word) && !INITIALS.test(before)) return true;
  const [nextWord = ""] = /^[\p{L}\p{M}’']+(?!\.)/u.exec(next) ?? [];
  return BEGINNERS.has(nextWord) || /^\p{N}/u.test(next) || opened.trim() !== "";
}
