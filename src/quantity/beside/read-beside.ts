import { quoted } from "../../text/visible";
import type { ParsedText, TextPhrase } from "../grammar/parse-text";
import type { Refusal } from "../refusal";
import type { BesideReading, BesideWords, FigureContext } from "./beside-reading";
import { unreadInBracket } from "./bracket";
import { type DoubtWords, doubtsBeside } from "./doubts";
import { NO_DIRECTION, readChange } from "./read-change";
import { unreadBeside } from "./unread";

/** Words beside a figure that are not read, the field that they could change, and what was expected. */
interface Obstacle {
  readonly words: string;
  readonly field: "value" | "sign" | "status";
  readonly expected: string;
}

/** The words beside a phrase: each is read, settled, or the figure is refused with it. */
export function readBeside(parsed: ParsedText, phrase: TextPhrase, known: FigureContext): BesideReading | Refusal {
  const unread = unreadBeside(parsed, phrase);
  const read = readChange(parsed, phrase, known);
  const conflict = read.ok ? null : ({ ...read, field: "sign" } as const);
  const change = read.ok ? read : NO_DIRECTION;
  const signed = change.direction !== null || phrase.figure.sign !== null;
  const doubts = doubtsBeside(parsed, phrase, signed).filter(({ kind }) => kind !== "addition" || !signed);
  const inBracket = phrase.scope.bracket && unreadInBracket(parsed, phrase.scope.bracket);
  const open = doubts.filter((doubt) => !isRead(doubt, parsed.text, known)).map(toObstacle);
  const obstacles = [toUnread(unread), ...inOrder(conflict, open), toUnread(inBracket)].filter((each) => each !== null);
  const obstacle = obstacles.find(({ words }) => !isSettled(words, known));
  if (obstacle) return refuseBeside(parsed, phrase, obstacle);
  const others = doubts.filter((doubt) => isRead(doubt, parsed.text, known)).map(toRead);
  return {
    ok: true,
    direction: change.direction,
    falls: change.falls,
    read: change.direction ? [change.direction, ...others] : others,
    settled: obstacles.map(({ words }) => words),
  };
}

/** A doubt is told before a conflict of signs, unless it is only an expectation. */
function inOrder(conflict: Obstacle | null, doubts: readonly Obstacle[]): readonly (Obstacle | null)[] {
  return doubts[0]?.field === "status" ? [conflict, ...doubts] : [...doubts, conflict];
}

function toUnread(words: string | null): Obstacle | null {
  const expected = "every word that is glued to a figure, or in its bracket, to be read";
  return words === null ? null : { words, field: "value", expected };
}

function toObstacle({ kind, words }: DoubtWords): Obstacle {
  if (kind === "expectation") return { words, field: "status", expected: "a status beside words of expectation" };
  if (kind === "addition") return { words, field: "sign", expected: "the figure a level; this tells a change" };
  return { words, field: "value", expected: "words beside a figure that are read, or settled" };
}

function isRead({ kind, start, end }: DoubtWords, text: string, { status, wordings }: FigureContext): boolean {
  if (kind === "expectation") return status;
  return (
    (kind === "definition" || kind === "inclusion") &&
    wordings.some((wording) => coversWords(text, wording, start, end))
  );
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

/** Whether a person looked at the words and found that they change nothing. */
function isSettled(words: string, { settled }: FigureContext): boolean {
  return settled.some((each) => each.toLowerCase().includes(words.toLowerCase()));
}

function refuseBeside({ text }: ParsedText, { start, end }: TextPhrase, obstacle: Obstacle): Refusal {
  const { words, field, expected } = obstacle;
  const fix =
    field === "status"
      ? "give the fact a status: planned, possible or target"
      : `settled: [{ field: ${field}, words: ${words}, reason: … }]`;
  const found = `${quoted(text.slice(start, end))} beside ${quoted(words)}, which can change what it says`;
  return { ok: false, found, expected, fix, settle: { field, words } };
}
