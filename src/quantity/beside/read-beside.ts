import type { ParsedText } from "../grammar/parse-text";
import { type Refusal, refuse } from "../refusal";
import type { BesideReading, BesideWords, Known } from "./beside-reading";
import { unreadInBracket } from "./bracket";
import { type DoubtWords, doubtsBeside } from "./doubts";
import { readChange } from "./read-change";
import { isSettled, refuseDoubt, refuseUnread } from "./refuse-beside";
import { scopeOf } from "./scope";
import { unreadBeside } from "./unread";

/** The words beside the phrase at `index`: each is read, settled, or the figure is refused with it. */
export function readBeside(parsed: ParsedText, index: number, known: Known): BesideReading | Refusal {
  const phrase = parsed.phrases[index];
  if (!phrase) return refuse("", "a figure", "quote the words of the figure");
  const scope = scopeOf(parsed, index);
  const unread = unreadBeside(parsed, phrase);
  if (unread !== null && !isSettled(unread, known)) return refuseUnread(phrase, parsed, unread);
  const change = readChange(parsed, phrase, scope, known);
  const own = (change.ok && change.direction !== null) || phrase.figure.sign !== null;
  const doubts = doubtsBeside(parsed, index, scope, own);
  const doubt = doubts.find((each) => !isRead(each, parsed.text, known) && !isSettled(each.words, known));
  if (doubt && (change.ok || doubt.kind !== "expectation")) return refuseDoubt(parsed, phrase, doubt);
  if (!change.ok) return change;
  const inBracket = scope.bracket && unreadInBracket(parsed, scope.bracket);
  if (inBracket !== null && !isSettled(inBracket, known)) return refuseUnread(phrase, parsed, inBracket);
  const read = doubts.filter((each) => isRead(each, parsed.text, known)).map(toRead);
  return {
    ok: true,
    direction: change.direction,
    falls: change.falls,
    read: change.direction ? [change.direction, ...read] : read,
    settled: [unread ?? [], inBracket ?? [], doubts.map(({ words }) => words)]
      .flat()
      .filter((words) => isSettled(words, known)),
  };
}

function isRead({ kind, start, end }: DoubtWords, text: string, { status, wordings }: Known): boolean {
  if (kind === "expectation") return status;
  return kind === "definition" && wordings.some((wording) => coversWords(text, wording, start, end));
}

function coversWords(text: string, wording: string, start: number, end: number): boolean {
  const [lower, words] = [text.toLowerCase(), wording.toLowerCase()];
  if (words === "") return false;
  const from = lower.indexOf(words, Math.max(0, end - words.length));
  return from !== -1 && from <= start;
}

function toRead({ kind, words, start, end }: DoubtWords): BesideWords {
  return { field: kind === "expectation" ? "status" : "indicator", words, start, end };
}
