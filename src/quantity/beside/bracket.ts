import type { Lexeme } from "../grammar/lex";
import type { ParsedText, TextPhrase } from "../grammar/parse-text";
import { MONTH_WORDS, SPAN_WORDS, TIME_UNITS } from "../lexicon/no-quantities";

/** Words that open what belongs to a figure without changing it. */
const LINKS: ReadonlySet<string> = new Set(
  (
    "of in on for to from at by with against after before between among per each a an the this these its their and or as than compared " +
    "versus vs i.e e.g ie eg equivalent equal worth total totalling or about which only until through within into under over year " +
    "annually yoy year-on-year y today yesterday now then first respectively both all since during it is was are were that " +
    "nationwide worldwide altogether together overall abroad here there either while whereas alone including"
  ).split(" "),
);
const DASH = /^[-–—:=]$/u;

/**
 * The first word in the bracket of a figure that is not read; `null` if all are. Labels before a dash, names, times, links
 * and what is counted are plain; words of the closed list are read elsewhere.
 */
export function unreadInBracket(parsed: ParsedText, { open, close }: { open: number; close: number }): string | null {
  let from = open + 1;
  let seen = false;
  for (let at = from; at <= close; at++) {
    if (at < close && !/^[,;]$/.test(parsed.lexemes[at]?.text ?? "")) continue;
    const phrase = phraseIn(parsed, from, at);
    const unread = phrase ? unreadAround(parsed.lexemes, phrase, from, at) : unreadItem(parsed.lexemes, from, at, seen);
    if (unread !== null) return unread;
    seen ||= phrase !== undefined;
    from = at + 1;
  }
  return null;
}

function phraseIn({ byFirst }: ParsedText, from: number, to: number): TextPhrase | undefined {
  for (let at = from; at < to; at++) {
    const phrase = byFirst.get(at);
    if (phrase && phrase.next <= to) return phrase;
  }
  return undefined;
}

function unreadAround(lexemes: readonly Lexeme[], phrase: TextPhrase, from: number, to: number): string | null {
  const before = lexemes[phrase.first - 1];
  const labelled = phrase.first > from && before !== undefined && DASH.test(before.text);
  for (let at = labelled ? phrase.first : from; at < phrase.first; ) {
    const lexeme = lexemes[at];
    const change = lexeme?.means.change;
    if (!change?.found && lexeme && !isPlain(lexeme)) return lexeme.text;
    at += change?.found ? change.length : 1;
  }
  return unreadAfter(lexemes, phrase, to);
}

/** After a count anything may be counted; after another figure stands a link, a time or a change. */
function unreadAfter(lexemes: readonly Lexeme[], { next, figure, ratio }: TextPhrase, to: number): string | null {
  const token = lexemes[next];
  if (!token || next >= to) return null;
  const counted = figure.units.length === 0 && ratio === null;
  if (counted && token.kind === "word") return null;
  return lexemes[next]?.means.change?.found || isPlain(token) ? null : token.text;
}

/** A part of the bracket without a figure: a name or label before the first, a link or time after one. */
function unreadItem(lexemes: readonly Lexeme[], from: number, to: number, after: boolean): string | null {
  const token = lexemes[from];
  if (!token || from >= to || isPlain(token)) return null;
  return after ? token.text : null;
}

function isPlain({ kind, text, key }: Lexeme): boolean {
  if (kind === "number" || LINKS.has(key) || SPAN_WORDS.has(key) || TIME_UNITS.has(key)) return true;
  if (kind === "mark") return /^[-–—:"'“”‘’.]$/u.test(text);
  return /^\p{Lu}/u.test(text) || MONTH_WORDS.has(text);
}
