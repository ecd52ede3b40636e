import type { Hedge } from "../../model/quantity";
import { UP_VERBS } from "../lexicon/hedges";
import { type Lexeme, type Match, wordsOf } from "./lex";

export interface HedgeWords {
  readonly hedge: Hedge;
  readonly words: string;
}

const MOST_HEDGES = 3;

/** The hedges before a figure, also within a range. */
export function hedgesAt(lexemes: readonly Lexeme[], at: number): Match<readonly HedgeWords[]> {
  const found: HedgeWords[] = [];
  let next = at;
  while (found.length < MOST_HEDGES) {
    const lexeme = lexemes[next];
    const hedge = lexeme?.gap === "break" && next > at ? null : lexeme?.means.hedge;
    if (!hedge || isMove(lexemes, next)) break;
    found.push({ hedge: hedge.found, words: wordsOf(lexemes, next, next + hedge.length) });
    next += hedge.length;
  }
  return { found, next };
}

/** "went up to $3 billion" tells a level, "gave up to $3 billion" a most. */
function isMove(lexemes: readonly Lexeme[], at: number): boolean {
  return lexemes[at]?.key === "up" && lexemes[at + 1]?.key === "to" && UP_VERBS.has(lexemes[at - 1]?.key ?? "");
}

/** The hedge after a figure, none or one. */
export function laterHedgeAt(lexemes: readonly Lexeme[], at: number): Match<readonly HedgeWords[]> {
  const onward = lexemes[at]?.onward;
  const hyphened = onward && onward.index > at ? onward.means.hyphenedHedge : null;
  const later = hyphened ?? onward?.means.laterHedge;
  const plus = hyphened ? null : plusMark(lexemes, at);
  if (plus) return { found: [plus], next: at + 1 };
  if (!later || !onward) return { found: [], next: at };
  const next = onward.index + later.length;
  return { found: [{ hedge: later.found, words: wordsOf(lexemes, at, next) }], next };
}

/** The "+" of "$30bn+". */
function plusMark(lexemes: readonly Lexeme[], at: number): HedgeWords | null {
  const [plus, after] = [lexemes[at], lexemes[at + 1]];
  if (plus?.text !== "+" || plus.gap !== "none" || (after?.gap === "none" && after.kind === "number")) return null;
  return { hedge: "atLeast", words: "+" };
}
