import { isBareFraction } from "../grammar/amount";
import type { Lexeme } from "../grammar/lex";
import type { ParsedText, TextPhrase } from "../grammar/parse-text";
import { CHANGE_NOUNS, CHANGES_AFTER } from "../lexicon/change-nouns";
import type { BesideWords, FigureContext } from "./beside-reading";
import {
  type ChangeWord,
  changeAt,
  changesIn,
  crossesComma,
  directionOf,
  isRightBefore,
  joinedBy,
  PLACE_BEFORE,
} from "./change";

/** The change that words beside a figure tell, or the words that do not go with it and what would. */
export type ChangeReading =
  | {
      readonly ok: true;
      /** The sign that the words give; `null` if the figure is a level or has a printed sign. */
      readonly direction: BesideWords | null;
      readonly falls: boolean;
    }
  | { readonly ok: false; readonly words: string; readonly expected: string };

/** No words of change, or none that count. */
export const NO_DIRECTION = { ok: true, direction: null, falls: false } as const;

/** The direction of a growth; of a level, that no word makes it a change. */
export function readChange(parsed: ParsedText, phrase: TextPhrase, { type }: FigureContext): ChangeReading {
  const { ratio, figure, next } = phrase;
  const part = isBareFraction(figure.amount) && figure.units.length === 0;
  const percent = ratio !== null || part || figure.units.some(({ kind }) => kind === "percent");
  if (type === null && part && parsed.lexemes[next]?.key === "of") return NO_DIRECTION;
  if (type === "growth" || (type === null && percent)) return readDirection(parsed, phrase);
  const change = changeOfLevel(parsed, phrase);
  return change ? conflict(parsed, change, "the figure a level; this tells a change") : NO_DIRECTION;
}

/** The word that makes of a level a change: "grew by $3 billion", "$3 billion more"; `null` if the figure is a level. */
function changeOfLevel({ lexemes, byFirst }: ParsedText, phrase: TextPhrase): ChangeWord | null {
  const { from, to, bracket } = phrase.scope;
  const before = changesIn(lexemes, Math.max(from, (bracket?.open ?? -1) + 1), phrase.first);
  const last = before.at(-1);
  if (last && isChangeBefore(lexemes, last, phrase.first)) return last;
  const by = joinedBy(lexemes, phrase.first, from);
  const joined =
    by === null ? undefined : before.findLast(({ next, form }) => next <= by && (form !== "place" || next === by));
  if (joined && by !== null && !crossesComma(lexemes, joined.next, by)) return joined;
  const after =
    to > phrase.next && CHANGES_AFTER.has(lexemes[phrase.next]?.key ?? "") ? changeAt(lexemes, phrase.next) : null;
  return after && !byFirst.has(after.next) ? after : null;
}

function isChangeBefore(lexemes: readonly Lexeme[], change: ChangeWord, first: number): boolean {
  const key = lexemes[change.first]?.key ?? "";
  if (lexemes[change.next]?.key === "of")
    return CHANGE_NOUNS.has(key) && isRightBefore(lexemes, change.next + 1, first);
  if (change.needsBy || !isRightBefore(lexemes, change.next, first)) return false;
  return change.form === "verb" || PLACE_BEFORE.has(key);
}

function readDirection(parsed: ParsedText, phrase: TextPhrase): ChangeReading {
  const found = directionOf(parsed, phrase);
  const { ratio, figure } = phrase;
  if (found.kind === "both") return conflict(parsed, found, "one direction of the change");
  const told = found.kind === "told" ? found : null;
  if (ratio && ratio.kind !== "times") return readRatio(parsed, phrase, told?.change ?? null);
  if (!told || (figure.sign !== null && !told.near)) return NO_DIRECTION;
  return figure.sign === null ? toDirection(parsed, told.change) : readPrinted(parsed, phrase, told.change);
}

/** A fall of minus four may be a way to print a fall; a rise of minus three is none. */
function readPrinted(parsed: ParsedText, { figure, start, end }: TextPhrase, change: ChangeWord): ChangeReading {
  if (change.sign === figure.sign) return NO_DIRECTION;
  const printed = parsed.text.slice(start, end);
  return conflict(parsed, change, `one direction; the printed sign of "${printed}" is the other`);
}

function readRatio(parsed: ParsedText, { ratio }: TextPhrase, change: ChangeWord | null): ChangeReading {
  if (ratio?.kind !== "fold" || change === null) return NO_DIRECTION;
  if (change.sign !== "-") return toDirection(parsed, change);
  return conflict(parsed, change, "one reading; a fall can be to a part, or by the multiple of it");
}

/** The word with the "by" or "of" behind it. */
function toDirection(parsed: ParsedText, { first, next, sign }: ChangeWord): ChangeReading {
  const joiner = parsed.lexemes[next]?.key;
  const end = joiner === "by" || joiner === "of" ? next + 1 : next;
  return { ok: true, direction: { ...wordsAt(parsed, first, end), field: "sign" }, falls: sign === "-" };
}

type Stretch = Pick<ChangeWord, "first" | "next">;

function conflict(parsed: ParsedText, { first, next }: Stretch, expected: string): ChangeReading {
  return { ok: false, words: wordsAt(parsed, first, next).words, expected };
}

function wordsAt({ text, lexemes }: ParsedText, first: number, next: number) {
  const [start, end] = [lexemes[first]?.start ?? 0, lexemes[next - 1]?.end ?? 0];
  return { words: text.slice(start, end), start, end };
}
