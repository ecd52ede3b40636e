import { isBareFraction } from "../grammar/numbers-in";
import type { ParsedText, TextPhrase } from "../grammar/parse-text";
import type { Refusal } from "../refusal";
import type { BesideReading, Known } from "./beside-reading";
import { type ChangeWord, changeOfLevel, directionOf } from "./change";
import { isSettled, refuseBeside } from "./refuse-beside";
import type { Scope } from "./scope";

const NO_DIRECTION = { ok: true, direction: null, falls: false } as const;

type ChangeReading = Pick<BesideReading, "ok" | "direction" | "falls"> | Refusal;

/** The direction of a growth; of a level, that no word makes it a change. */
export function readChange(parsed: ParsedText, phrase: TextPhrase, scope: Scope, known: Known): ChangeReading {
  const { ratio, figure, next } = phrase;
  const part = isBareFraction(figure.amount) && figure.units.length === 0;
  const percent = ratio !== null || part || figure.units.some(({ kind }) => kind === "percent");
  if (known.type === null && part && parsed.lexemes[next]?.key === "of") return NO_DIRECTION;
  if (known.type === "growth" || (known.type === null && percent)) return readDirection(parsed, phrase, scope);
  const change = changeOfLevel(parsed, phrase, scope);
  const words = change && wordsAt(parsed, change.first, change.next);
  if (!words || isSettled(words.words, known)) return NO_DIRECTION;
  return refuseBeside(parsed, phrase, words.words, "sign", "the figure a level; this tells a change");
}

function readDirection(parsed: ParsedText, phrase: TextPhrase, scope: Scope): ChangeReading {
  const found = directionOf(parsed, phrase, scope);
  const { sign } = phrase.figure;
  if (found.kind === "both") return refuseBeside(parsed, phrase, found.words, "sign", "one direction of the change");
  if (phrase.ratio && phrase.ratio.kind !== "times")
    return readRatio(parsed, phrase, found.kind === "told" ? found.change : null);
  if (found.kind === "none" || (sign !== null && !found.near)) return NO_DIRECTION;
  if (sign !== null) return readPrinted(parsed, phrase, found.change);
  return toDirection(parsed, found.change);
}

/** A fall of minus four may be a way to print a fall; a rise of minus three is none. */
function readPrinted(parsed: ParsedText, phrase: TextPhrase, change: ChangeWord): ChangeReading {
  if (change.sign === phrase.figure.sign) return NO_DIRECTION;
  const { words } = wordsAt(parsed, change.first, change.next);
  return refuseBeside(
    parsed,
    phrase,
    words,
    "sign",
    `one direction; the printed sign of "${parsed.text.slice(phrase.start, phrase.end)}" is the other`,
  );
}

function readRatio(parsed: ParsedText, phrase: TextPhrase, change: ChangeWord | null): ChangeReading {
  if (phrase.ratio?.kind !== "fold" || change === null) return NO_DIRECTION;
  if (change.sign !== "-") return toDirection(parsed, change);
  const { words } = wordsAt(parsed, change.first, change.next);
  return refuseBeside(parsed, phrase, words, "sign", "one reading; a fall can be to a part, or by the multiple of it");
}

/** The word with the "by" or "of" behind it. */
function toDirection(parsed: ParsedText, { first, next, sign }: ChangeWord): ChangeReading {
  const joiner = parsed.lexemes[next]?.key;
  const end = joiner === "by" || joiner === "of" ? next + 1 : next;
  return { ok: true, direction: { ...wordsAt(parsed, first, end), field: "sign" }, falls: sign === "-" };
}

function wordsAt({ text, lexemes }: ParsedText, first: number, next: number) {
  const [start, end] = [lexemes[first]?.start ?? 0, lexemes[next - 1]?.end ?? 0];
  return { words: text.slice(start, end), start, end };
}
