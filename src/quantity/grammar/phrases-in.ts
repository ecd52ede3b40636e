import type { Hedge } from "../../model/quantity";
import { type Amount, NO_AMOUNT } from "./amount";
import type { WrittenFigure } from "./figures-in";
import { hedgesAt, laterHedgeAt } from "./hedges-at";
import { type FiguresByLexeme, joinFigures } from "./join-figures";
import type { Lexeme, Match } from "./lex";
import { type NumbersByPlace } from "./numbers-in";

/** A figure with everything around it that belongs to it, before it is understood. */
export interface FigurePhrase {
  /** The indices of its first lexeme and of the one after it. */
  readonly first: number;
  readonly next: number;
  /** In text order. */
  readonly hedges: readonly Hedge[];
  readonly figure: WrittenFigure;
  /** The second figure of a range. */
  readonly to: WrittenFigure | null;
  /** "doubled", "3.4-fold", "3 times more" */
  readonly ratio: Ratio | null;
  /** Several figures in one that are no range: "2024/25", "5 or 6". */
  readonly list: boolean;
}

/** How often a thing holds what it held before. */
export type Ratio =
  | { readonly kind: "verb"; readonly times: readonly [numerator: number, denominator: number] }
  /** "3.4-fold", "twofold" */
  | { readonly kind: "fold"; readonly times: Amount }
  /** "3 times more", "increased 2.3 times": two readings. */
  | { readonly kind: "times"; readonly times: Amount };

const MORE: ReadonlySet<string> = new Set(
  "more higher greater larger bigger as less lower fewer smaller longer faster stronger over".split(" "),
);
/** "Three times a year" tells how often. */
const OFTEN: ReadonlySet<string> = new Set(["a", "per", "every", "each"]);
/** "Twice the price", "twice as much": the word alone tells how often. */
const OF_ANOTHER: ReadonlySet<string> = new Set("as the what that its their those his her our".split(" "));
const BEFORE_VERB: ReadonlySet<string> = new Set(
  "to will would could may might should shall can not not. than almost nearly about".split(" "),
);
const TIMES: ReadonlySet<string> = new Set(["times", "x", "×"]);
const OPENERS: ReadonlySet<string> = new Set(["between", "from", "factor"]);
const NO_FIGURE: WrittenFigure = { sign: null, units: [], amount: NO_AMOUNT };

/** The longest phrases in text order, without overlap. Each looks ahead by a bounded number of lexemes. */
export function phrasesIn(
  lexemes: readonly Lexeme[],
  numbers: NumbersByPlace,
  figures: FiguresByLexeme,
): readonly FigurePhrase[] {
  const phrases: FigurePhrase[] = [];
  for (let at = 0; at < lexemes.length; ) {
    const phrase = canBegin(lexemes[at], numbers, figures) ? phraseAt(lexemes, numbers, figures, at) : null;
    if (phrase) phrases.push(phrase);
    at = phrase?.next ?? at + 1;
  }
  return phrases;
}

/** Most words of a text are passed over here. */
function canBegin(lexeme: Lexeme | undefined, numbers: NumbersByPlace, figures: FiguresByLexeme): boolean {
  if (!lexeme) return false;
  const { index, means, key } = lexeme;
  return Boolean(numbers[index] ?? figures[index] ?? means.hedge ?? means.ratio) || OPENERS.has(key);
}

function phraseAt(
  lexemes: readonly Lexeme[],
  numbers: NumbersByPlace,
  figures: FiguresByLexeme,
  at: number,
): FigurePhrase | null {
  const before = hedgesAt(lexemes, at);
  const start = before.next;
  if (lexemes[start]?.gap === "break" && start > at) return null;
  const ratio = ratioAt(lexemes, numbers, start);
  const joined = ratio ? null : joinFigures(lexemes, figures, start);
  const body = ratio ?? joined;
  if (!body) return null;
  const after = laterHedgeAt(lexemes, body.next);
  const { figure, to, list, hedges } = joined?.found ?? { figure: NO_FIGURE, to: null, list: false, hedges: [] };
  const plus = figure.amount.orMore ? ["atLeast" as const] : [];
  const all = [...before.found, ...hedges, ...plus, ...after.found];
  return { first: at, next: after.next, hedges: all, figure, to, list, ratio: ratio?.found ?? null };
}

function ratioAt(lexemes: readonly Lexeme[], numbers: NumbersByPlace, at: number): Match<Ratio> | null {
  const word = lexemes[at]?.means.ratio;
  if (word?.found.bare && OF_ANOTHER.has(lexemes[at + word.length]?.key ?? "") && !isVerb(lexemes, at)) {
    const found: Ratio = { kind: "times", times: { ...NO_AMOUNT, whole: String(word.found.times[0]) } };
    return word.found.times[1] === 1 ? { found, next: at + word.length } : null;
  }
  if (!word || (word.found.bare && !isVerb(lexemes, at)))
    return factorAt(lexemes, numbers, at) ?? multipleAt(lexemes, numbers, at);
  const { kind, times } = word.found;
  if (kind === "times") {
    if (!OF_ANOTHER.has(lexemes[at + word.length]?.key ?? "")) return null;
    const found: Ratio = { kind, times: { ...NO_AMOUNT, whole: String(times[0]) } };
    return { found, next: pastComparison(lexemes, at + word.length) };
  }
  const ratio: Ratio = kind === "verb" ? { kind, times } : { kind, times: { ...NO_AMOUNT, whole: String(times[0]) } };
  return { found: ratio, next: at + word.length };
}

/** "to double"; or the word alone. */
function isVerb(lexemes: readonly Lexeme[], at: number): boolean {
  const before = lexemes[at - 1];
  return before === undefined ? lexemes.length === 1 : BEFORE_VERB.has(before.key);
}

/** "by a factor of three" */
function factorAt(lexemes: readonly Lexeme[], numbers: NumbersByPlace, at: number): Match<Ratio> | null {
  const number = lexemes[at]?.key === "factor" && lexemes[at + 1]?.key === "of" ? numbers[at + 2] : null;
  return number ? { found: { kind: "fold", times: number.found }, next: number.next } : null;
}

/** "3.4-fold", "two times", "3 times more" */
function multipleAt(lexemes: readonly Lexeme[], numbers: NumbersByPlace, at: number): Match<Ratio> | null {
  const amount = numbers[at];
  const word = amount && isCounted(lexemes[at], amount.found) ? lexemes[amount.next]?.onward : null;
  if (!amount || !word) return null;
  const next = word.index + 1;
  if (word.key === "fold") return { found: { kind: "fold", times: amount.found }, next };
  if (!TIMES.has(word.key)) return null;
  if (OFTEN.has(lexemes[next]?.key ?? "")) return null;
  return { found: { kind: "times", times: amount.found }, next: pastComparison(lexemes, next) };
}

/** Behind "more" or "as many". */
function pastComparison(lexemes: readonly Lexeme[], at: number): number {
  const word = lexemes[at];
  if (!word || word.gap !== "space" || !MORE.has(word.key)) return at;
  const after = lexemes[at + 1];
  return word.key === "as" && after?.gap === "space" && after.kind === "word" ? at + 2 : at + 1;
}

/** Not "half" and "a million". */
function isCounted(lexeme: Lexeme | undefined, { fraction, scale }: Amount): boolean {
  return lexeme?.kind === "number" || !!lexeme?.means.cardinal || (lexeme?.key === "a" && !fraction && scale === null);
}
