import type { TextSpan } from "../../text/text-span";
import { figuresIn } from "./figures-in";
import { isQuantity } from "./is-quantity";
import { type Lexeme, lex } from "./lex";
import { numbersIn } from "./numbers-in";
import { type FigurePhrase, phrasesIn } from "./phrases-in";
import { NO_SCOPE, type Scope, scopeOf } from "./scope-of";
import { spelledNumbersIn } from "./spelled-numbers-in";

/** A text, cut into lexemes, and every phrase of a number in it. */
export interface ParsedText {
  readonly text: string;
  readonly lexemes: readonly Lexeme[];
  /** In text order, without overlap. */
  readonly phrases: readonly TextPhrase[];
  /** By the index of their first lexeme. */
  readonly byFirst: ReadonlyMap<number, TextPhrase>;
}

/** A phrase in its text, `[start, end)` in UTF-16 code units. */
export interface TextPhrase extends FigurePhrase {
  /** Its place among the phrases. */
  readonly index: number;
  readonly start: number;
  readonly end: number;
  /** Whether it tells how much or how many: a year does not. */
  readonly quantity: boolean;
  /** Where the words beside it stand. */
  readonly scope: Scope;
}

/**
 * The text, or one of its paragraphs, with every phrase of a number in it: words, then numbers, figures, phrases. Linear
 * in its length.
 */
export function parseText(text: string, paragraph?: TextSpan): ParsedText {
  const lexemes = lex(text, paragraph);
  const spelled = spelledNumbersIn(lexemes);
  const numbers = numbersIn(lexemes, spelled);
  const figures = figuresIn(lexemes, numbers);
  const told = phrasesIn(lexemes, numbers, figures).map((phrase, index) => {
    const { first, next, hedges, figure, to, ratio, list } = phrase;
    const [start, end] = [lexemes[first]?.start ?? 0, lexemes[next - 1]?.end ?? 0];
    const quantity = isQuantity(lexemes, phrase);
    return { first, next, hedges, figure, to, ratio, list, index, start, end, quantity, scope: NO_SCOPE };
  });
  for (const phrase of told) phrase.scope = scopeOf(lexemes, told, phrase.index);
  return { text, lexemes, phrases: told, byFirst: new Map(told.map((phrase) => [phrase.first, phrase])) };
}
