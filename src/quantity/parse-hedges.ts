import type { Hedge } from "../model/quantity";
import type { Token } from "../text/tokenize";
import { HEDGES, HYPHENED_HEDGES, LATER_HEDGES, UP_VERBS } from "./lexicon/hedges";
import { type Match, matchNext, matchWords } from "./match-words";

export interface HedgeWords {
  readonly hedge: Hedge;
  readonly words: string;
}

const MOST_HEDGES = 3;

/** The hedges before a figure, also within a range. */
export function parseHedges(tokens: readonly Token[], at: number): Match<readonly HedgeWords[]> {
  const found: HedgeWords[] = [];
  let next = at;
  while (found.length < MOST_HEDGES) {
    const hedge = tokens[next]?.gap === "break" && next > at ? null : matchWords(tokens, next, HEDGES);
    if (!hedge || isMove(tokens, next)) break;
    found.push({ hedge: hedge.found, words: wordsOf(tokens, next, hedge.next) });
    next = hedge.next;
  }
  return { found, next };
}

/** "went up to $3 billion" tells a level, "gave up to $3 billion" a most. */
function isMove(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.key === "up" && tokens[at + 1]?.key === "to" && UP_VERBS.has(tokens[at - 1]?.key ?? "");
}

/** The hedge after a figure, none or one. */
export function parseLaterHedge(tokens: readonly Token[], at: number): Match<readonly HedgeWords[]> {
  const [hyphen, word] = [tokens[at], tokens[at + 1]];
  const joined = hyphen?.text === "-" && hyphen.gap === "none" && word?.gap === "none";
  const later =
    (joined ? matchWords(tokens, at + 1, HYPHENED_HEDGES) : null) ??
    plusMark(tokens, at) ??
    matchNext(tokens, at, LATER_HEDGES);
  if (!later) return { found: [], next: at };
  return { found: [{ hedge: later.found, words: wordsOf(tokens, at, later.next) }], next: later.next };
}

/** The "+" of "$30bn+". */
function plusMark(tokens: readonly Token[], at: number): Match<Hedge> | null {
  const [plus, after] = [tokens[at], tokens[at + 1]];
  if (plus?.text !== "+" || plus.gap !== "none" || (after?.gap === "none" && after.kind === "number")) return null;
  return { found: "atLeast", next: at + 1 };
}

/** The words of the tokens with single spaces. */
export function wordsOf(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .reduce((all, { text, gap }, index) => `${all}${index > 0 && gap !== "none" ? " " : ""}${text}`, "");
}
