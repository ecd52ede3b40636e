import type { Hedge } from "../../model/quantity";
import { UP_VERBS } from "../lexicon/hedges";
import type { Lexeme, Match } from "./lex";

const MOST_HEDGES = 3;
const BRINGS_UP = 10;
const TURNING: ReadonlySet<string> = new Set("turn turns turned turning hand handed take takes took taken".split(" "));
/** Verbs that say "more than" only of what is large. */
const TOPPING: ReadonlySet<string> = new Set(["top", "tops"]);
/** Verbs that say so only of money: ports pass tonnes. */
const PASSING: ReadonlySet<string> = new Set("pass passes passed passing".split(" "));
const BRINGING: ReadonlySet<string> = new Set(
  "bring brings brought bringing drive drove take took push pushed".split(" "),
);

/** The hedges before a figure, also within a range. */
export function hedgesAt(lexemes: readonly Lexeme[], at: number): Match<readonly Hedge[]> {
  const found: Hedge[] = [];
  let next = at;
  while (found.length < MOST_HEDGES) {
    const lexeme = lexemes[next];
    const hedge = lexeme?.gap === "break" && next > at ? null : lexeme?.means.hedge;
    if (!hedge || isMove(lexemes, next) || isOther(lexemes, next, hedge.length)) break;
    found.push(hedge.found);
    next += hedge.length;
  }
  return { found, next };
}

/** "went up to $3 billion", "bring trade up to $3 billion" tell a level, "gave up to $3 billion" a most. */
function isMove(lexemes: readonly Lexeme[], at: number): boolean {
  if (lexemes[at]?.key !== "up" || lexemes[at + 1]?.key !== "to") return false;
  if (UP_VERBS.has(lexemes[at - 1]?.key ?? "")) return true;
  for (let index = at - 2; index >= Math.max(0, at - BRINGS_UP); index--) {
    if (lexemes[index]?.kind === "mark") return false;
    if (BRINGING.has(lexemes[index]?.key ?? "")) return true;
  }
  return false;
}

/** "turned over $3 billion", "the top 10 firms", "passed 5 laws": other words than a hedge. */
function isOther(lexemes: readonly Lexeme[], at: number, length: number): boolean {
  const [before, word, after] = [lexemes[at - 1]?.key ?? "", lexemes[at], lexemes[at + length]];
  if (word?.key === "over" && TURNING.has(before)) return true;
  if (PASSING.has(word?.key ?? "")) return after?.unit?.found.kind !== "money";
  return TOPPING.has(word?.key ?? "") && !isLarge(lexemes, after);
}

/** Money, a percentage or a number with a scale or thousands, after an article or degree or not. */
function isLarge(lexemes: readonly Lexeme[], lexeme: Lexeme | undefined): boolean {
  if (!lexeme) return false;
  const { means, unit, key, kind, text, index } = lexeme;
  if (unit?.found.kind === "money" || means.hedge || key === "half" || key === "a") return true;
  if (kind !== "number" && !means.cardinal) return false;
  const after = lexemes[index + 1]?.onward;
  return (
    /[0-9][ ,][0-9]{3}|^[0-9]{5,}/u.test(text) || !!(after?.means.scale ?? after?.means.letterScale ?? after?.unit)
  );
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
