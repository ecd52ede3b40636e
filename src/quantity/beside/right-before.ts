import type { Lexeme } from "../grammar/lex";

/** Words that can stand between a word and the figure that it belongs to. */
const FILLERS: ReadonlySet<string> = new Set(
  (
    "a an the some only just even still nearly record further another additional extra full mere whopping staggering solid modest " +
    "sharp steep total combined hefty huge massive meagre new this that those its their as much"
  ).split(" "),
);
const MOST_FILLERS = 3;

/** Whether only words like "a further" stand between the lexemes. */
export function isRightBefore(lexemes: readonly Lexeme[], from: number, to: number): boolean {
  if (to - from > MOST_FILLERS || to < from) return false;
  for (let at = from; at < to; at++) {
    const key = lexemes[at]?.key ?? "";
    if (!FILLERS.has(key) && !/^[a-z]{3,}ly$/.test(key)) return false;
  }
  return true;
}

/** The index of the "by" that joins the figure at `first` to a word before it: "by a solid 7 percent"; or `null`. After "by a third to" stands a level. */
export function joinedBy(lexemes: readonly Lexeme[], first: number, from: number): number | null {
  for (let at = first - 1; at >= Math.max(from, first - MOST_FILLERS - 1); at--) {
    const token = lexemes[at];
    if (token?.kind !== "word" || token.key === "to") return null;
    if (token.key === "by") return at;
  }
  return null;
}
