import { MOVES } from "../lexicon/changes";
import type { Lexeme } from "./lex";

const FARTHEST = 40;

/** The place of the word of change before a place in its clause, or `null`. */
export function changeBefore(lexemes: readonly Lexeme[], at: number): number | null {
  for (let index = at - 1; index >= Math.max(0, at - FARTHEST); index--) {
    const lexeme = lexemes[index];
    if (!lexeme || /^[.;!?]$/.test(lexeme.text) || lexemes[index + 1]?.gap === "break") return null;
    const change = lexeme.means.change?.found;
    if (MOVES.has(lexeme.key) || (change && change.form !== "place") || lexeme.key === "up" || lexeme.key === "down")
      return index;
  }
  return null;
}
