import type { Hedge } from "../../model/quantity";
import { NO_AMOUNT } from "./amount";
import type { WrittenFigure } from "./figures-in";
import { hedgesAt, laterHedgeAt } from "./hedges-at";
import { type FiguresByLexeme, joinFigures } from "./join-figures";
import type { Lexeme } from "./lex";
import type { NumbersByPlace } from "./numbers-in";
import { type Ratio, ratioAt } from "./ratio-at";

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
