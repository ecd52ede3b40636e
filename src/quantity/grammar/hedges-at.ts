import type { Hedge } from "../../model/quantity";
import { UP_VERBS } from "../lexicon/hedges";
import type { Lexeme, Match } from "./lex";

const MOST_HEDGES = 3;

/** The hedges before a figure, also within a range. */
export function hedgesAt(lexemes: readonly Lexeme[], at: number): Match<readonly Hedge[]> {
  const found: Hedge[] = [];
  let next = at;
  while (found.length < MOST_HEDGES) {
    const lexeme = lexemes[next];
    const hedge = lexeme?.gap === "break" && next > at ? null : lexeme?.means.hedge;
    if (!hedge || isMove(lexemes, next)) break;
    found.push(hedge.found);
    next += hedge.length;
  }
  return { found, next };
}

/** "went up to $3 billion" tells a level, "gave up to $3 billion" a most. */
function isMove(lexemes: readonly Lexeme[], at: number): boolean {
  return lexemes[at]?.key === "up" && lexemes[at + 1]?.key === "to" && UP_VERBS.has(lexemes[at - 1]?.key ?? "");
}

/** The hedge after a figure, none or one. */
export function laterHedgeAt(lexemes: readonly Lexeme[], at: number): Match<readonly Hedge[]> {
  const onward = lexemes[at]?.onward;
  const hyphened = onward && onward.index > at ? onward.means.hyphenedHedge : null;
  const later = hyphened ?? onward?.means.laterHedge;
  if (!hyphened && isPlus(lexemes, at)) return { found: ["atLeast"], next: at + 1 };
  return later && onward ? { found: [later.found], next: onward.index + later.length } : { found: [], next: at };
}

/** The "+" of "$30bn+". */
function isPlus(lexemes: readonly Lexeme[], at: number): boolean {
  const [plus, after] = [lexemes[at], lexemes[at + 1]];
  return plus?.text === "+" && plus.gap === "none" && !(after?.gap === "none" && after.kind === "number");
}
