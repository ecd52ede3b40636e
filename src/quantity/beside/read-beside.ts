import type { IndicatorType } from "../../model/indicator";
import { isBareFraction } from "../parse-amount";
import type { ParsedText, TextPhrase } from "../parse-text";
import { type Refusal, refuse } from "../refusal";
import { unreadInBracket } from "./bracket";
import { type ChangeWord, changeOfLevel, directionOf } from "./change";
import { type DoubtWords, doubtsBeside } from "./doubts";
import { type Scope, scopeOf } from "./scope";
import { unreadBeside } from "./unread";

/** What is known of a figure beside its words. */
export interface Known {
  /** `null` if it is not known: a percentage with a direction is a growth then. */
  readonly type: IndicatorType | null;
  /** Whether the fact has a status, so that words of expectation are read. */
  readonly status: boolean;
  /** Texts in which a definition is read: the fact's wording, the indicator's words. */
  readonly wordings: readonly string[];
  /** Words that a person looked at: they change nothing. */
  readonly settled: readonly string[];
}

/** Words beside a figure that were read: the direction of a growth, a status, a definition. */
export interface BesideWords {
  readonly field: "sign" | "status" | "indicator";
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

export interface BesideReading {
  readonly ok: true;
  /** The sign that the words give; `null` if the figure is a level or has a printed sign. */
  readonly direction: (BesideWords & { readonly falls: boolean }) | null;
  readonly read: readonly BesideWords[];
  readonly settled: readonly string[];
}

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
  if (doubt) return refuseDoubt(parsed, phrase, doubt);
  if (!change.ok) return change;
  const inBracket = scope.bracket && unreadInBracket(parsed, scope.bracket);
  if (inBracket !== null && !isSettled(inBracket, known)) return refuseUnread(phrase, parsed, inBracket);
  const read = doubts.filter((each) => isRead(each, parsed.text, known)).map(toRead);
  return {
    ok: true,
    direction: change.direction,
    read: change.direction ? [change.direction, ...read] : read,
    settled: doubts.filter((each) => isSettled(each.words, known)).map(({ words }) => words),
  };
}

type ChangeReading = Pick<BesideReading, "ok" | "direction"> | Refusal;

/** The direction of a growth; of a level, that no word makes it a change. */
function readChange(parsed: ParsedText, phrase: TextPhrase, scope: Scope, known: Known): ChangeReading {
  const { ratio, figure, next } = phrase;
  const part = isBareFraction(figure.amount) && figure.units.length === 0;
  const percent = ratio !== null || part || figure.units.some(({ kind }) => kind === "percent");
  if (known.type === null && part && parsed.tokens[next]?.key === "of") return { ok: true, direction: null };
  if (known.type === "growth" || (known.type === null && percent)) return readDirection(parsed, phrase, scope, known);
  const change = changeOfLevel(parsed, phrase, scope);
  const words = change && wordsAt(parsed, change.first, change.next);
  if (!words || isSettled(words.words, known)) return { ok: true, direction: null };
  return refuseBeside(parsed, phrase, words.words, "sign", "the figure a level; this tells a change");
}

function readDirection(parsed: ParsedText, phrase: TextPhrase, scope: Scope, known: Known): ChangeReading {
  const found = directionOf(parsed, phrase, scope);
  const { sign } = phrase.figure;
  if (found.kind === "both") return refuseBeside(parsed, phrase, found.words, "sign", "one direction of the change");
  if (phrase.ratio && phrase.ratio.kind !== "times") return readRatio(parsed, phrase, found.kind === "told" ? found.change : null);
  if (found.kind === "none" || (sign !== null && !found.near)) return { ok: true, direction: null };
  if (sign !== null) return readPrinted(parsed, phrase, found.change);
  return { ok: true, direction: toDirection(parsed, found.change) };
}

/** A fall of minus four may be a way to print a fall; a rise of minus three is none. */
function readPrinted(parsed: ParsedText, phrase: TextPhrase, change: ChangeWord): ChangeReading {
  if (change.sign === phrase.figure.sign) return { ok: true, direction: null };
  const { words } = wordsAt(parsed, change.first, change.next);
  return refuseBeside(parsed, phrase, words, "sign", `one direction; the printed sign of "${parsed.text.slice(phrase.start, phrase.end)}" is the other`);
}

function readRatio(parsed: ParsedText, phrase: TextPhrase, change: ChangeWord | null): ChangeReading {
  if (phrase.ratio?.kind !== "fold" || change === null) return { ok: true, direction: null };
  if (change.sign !== "-") return { ok: true, direction: toDirection(parsed, change) };
  const { words } = wordsAt(parsed, change.first, change.next);
  return refuseBeside(parsed, phrase, words, "sign", "one reading; a fall can be to a part, or by the multiple of it");
}

/** The word with the "by" or "of" behind it. */
function toDirection(parsed: ParsedText, { first, next, sign }: ChangeWord): BesideReading["direction"] {
  const joiner = parsed.tokens[next]?.key;
  const end = joiner === "by" || joiner === "of" ? next + 1 : next;
  return { ...wordsAt(parsed, first, end), field: "sign", falls: sign === "-" };
}

function wordsAt({ text, tokens }: ParsedText, first: number, next: number) {
  const [start, end] = [tokens[first]?.start ?? 0, tokens[next - 1]?.end ?? 0];
  return { words: text.slice(start, end), start, end };
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

function isSettled(words: string, { settled }: Known): boolean {
  return settled.some((each) => each.toLowerCase().includes(words.toLowerCase()));
}

function refuseDoubt(parsed: ParsedText, phrase: TextPhrase, { kind, words }: DoubtWords): Refusal {
  if (kind === "expectation") return refuseBeside(parsed, phrase, words, "status", "a status beside words of expectation");
  return refuseBeside(parsed, phrase, words, "value", "words beside a figure that are read, or settled");
}

function refuseUnread(phrase: TextPhrase, parsed: ParsedText, words: string): Refusal {
  return refuseBeside(parsed, phrase, words, "value", "every word that is glued to a figure, or in its bracket, to be read");
}

function refuseBeside(
  { text }: ParsedText,
  { start, end }: TextPhrase,
  words: string,
  field: "value" | "sign" | "status",
  expected: string,
): Refusal {
  const figure = JSON.stringify(text.slice(start, end));
  const fix =
    field === "status"
      ? "give the fact a status: planned, possible or target"
      : `settled: [{ field: ${field}, words: ${words}, reason: … }]`;
  return { ok: false, found: `${figure} beside ${JSON.stringify(words)}, which can change what it says`, expected, fix, settle: { field, words } };
}
