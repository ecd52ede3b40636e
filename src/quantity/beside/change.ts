import type { Lexeme } from "../grammar/lex";
import type { ParsedText, TextPhrase } from "../grammar/parse-text";
import { APPLIED, FILLERS, LEVEL_WORDS, LOSSES, NO_ADJECTIVE } from "../lexicon/change-links";
import { CHANGE_NOUNS } from "../lexicon/change-nouns";
import type { ChangeSense } from "../lexicon/changes";

/** A word of change beside a figure. */
export interface ChangeWord extends ChangeSense {
  readonly first: number;
  readonly next: number;
}

const NEAR = 2;
export const PLACE_BEFORE: ReadonlySet<string> = new Set(["up", "down", "off"]);
const MOST_FILLERS = 3;

/** The word that tells whether a growth is a rise or a fall. */
export type ToldDirection =
  | { readonly kind: "told"; readonly change: ChangeWord; readonly near: boolean }
  | { readonly kind: "both"; readonly first: number; readonly next: number }
  | { readonly kind: "none" };

/** The direction of the growth at `phrase`: the word that is joined to it, else the nearest before it. */
export function directionOf({ lexemes }: ParsedText, phrase: TextPhrase): ToldDirection {
  const { from, to, bracket } = phrase.scope;
  const before = changesIn(lexemes, Math.max(from, (bracket?.open ?? -1) + 1), phrase.first);
  const joined = joinedChange(lexemes, before, phrase.first, from);
  const after = changeAfter(lexemes, phrase.next, to);
  if (joined && after && joined.sign !== after.sign && after.sign !== null)
    return { kind: "both", first: joined.first, next: after.next };
  const other = joined && alternative(lexemes, before, joined);
  if (joined && other) return { kind: "both", first: other.first, next: joined.next };
  const near = joined ?? after;
  const change = near ?? farther(lexemes, before, phrase.first);
  return change?.sign ? { kind: "told", change, near: near !== null } : { kind: "none" };
}

/** "up or down 2 percent" */
function alternative(lexemes: readonly Lexeme[], before: readonly ChangeWord[], joined: ChangeWord): ChangeWord | null {
  const or = lexemes[joined.first - 1]?.key;
  if (or !== "or" && or !== "and") return null;
  return before.find(({ next, sign }) => next === joined.first - 1 && sign !== joined.sign) ?? null;
}

/** The change that is right before the figure, or joined to it by "by" or "of". */
function joinedChange(
  lexemes: readonly Lexeme[],
  before: readonly ChangeWord[],
  first: number,
  from: number,
): ChangeWord | null {
  const last = before.at(-1);
  if (!last) return null;
  const of = lexemes[last.next]?.key === "of" ? 1 : 0;
  const place = last.form === "place" && !PLACE_BEFORE.has(lexemes[last.first]?.key ?? "");
  if (!place && isRightBefore(lexemes, last.next + of, first)) return last;
  const by = joinedBy(lexemes, first, from);
  if (by === null || crossesComma(lexemes, last.next, by)) return null;
  return before.findLast(({ next }) => next <= by) ?? null;
}

export function crossesComma(lexemes: readonly Lexeme[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (lexemes[at]?.text === ",") return true;
  return false;
}

/** "19.2% higher", "a 5 percent drop", "8.2 percent GDP growth". */
function changeAfter(lexemes: readonly Lexeme[], next: number, to: number): ChangeWord | null {
  for (let at = next; at <= Math.min(next + NEAR, to - 1); at++) {
    const token = lexemes[at];
    const change = changeAt(lexemes, at);
    const noun = change !== null && CHANGE_NOUNS.has(token?.key ?? "");
    if (change && (noun || (change.form === "place" && at === next))) return change;
    if (change || token?.kind !== "word" || NO_ADJECTIVE.has(token.key)) return null;
  }
  return null;
}

/** The nearest change farther before: a verb, unless "to" makes the figure a level; then a noun, "growth slowed to". */
function farther(lexemes: readonly Lexeme[], before: readonly ChangeWord[], first: number): ChangeWord | null {
  const level = LEVEL_WORDS.has(lexemes[first - 1]?.key ?? "") && lexemes[first - 1]?.key !== "of";
  const applied = APPLIED.has(lexemes[first - 1]?.key ?? "");
  const told = before.filter(({ form, sign, needsBy }) => sign !== null && form !== "place" && !(needsBy && applied));
  return told.findLast((change) => !level || isNoun(lexemes, change)) ?? null;
}

function isNoun(lexemes: readonly Lexeme[], { first, form }: ChangeWord): boolean {
  const before = lexemes[first - 1]?.key ?? "";
  if (LOSSES.has(lexemes[first]?.key ?? "")) return false;
  return form === "noun" || (CHANGE_NOUNS.has(lexemes[first]?.key ?? "") && /^(?:a|an|the|of|its|this)$/.test(before));
}

/** The words of change between the lexemes, in text order. */
export function changesIn(lexemes: readonly Lexeme[], from: number, to: number): readonly ChangeWord[] {
  const found: ChangeWord[] = [];
  for (let at = from; at < to; ) {
    const entry = lexemes[at]?.means.change;
    const next = at + (entry?.length ?? 1);
    if (entry?.found && next <= to) found.push({ ...entry.found, first: at, next });
    at = next;
  }
  return found;
}

export function changeAt(lexemes: readonly Lexeme[], at: number): ChangeWord | null {
  const entry = lexemes[at]?.means.change;
  return entry?.found ? { ...entry.found, first: at, next: at + entry.length } : null;
}

/** Whether only words like "a further" stand between the lexemes. */
export function isRightBefore(lexemes: readonly Lexeme[], from: number, to: number): boolean {
  if (to - from > MOST_FILLERS || to < from) return false;
  for (let at = from; at < to; at++) {
    const key = lexemes[at]?.key ?? "";
    if (!FILLERS.has(key) && !/^[a-z]{3,}ly$/.test(key)) return false;
  }
  return true;
}

/**
 * The index of the "by" that joins the figure at `first` to a word before it: "by a solid 7 percent"; or `null`. After
 * "by a third to" stands a level.
 */
export function joinedBy(lexemes: readonly Lexeme[], first: number, from: number): number | null {
  for (let at = first - 1; at >= Math.max(from, first - MOST_FILLERS - 1); at--) {
    const token = lexemes[at];
    if (token?.kind !== "word" || /^(?:to|but|and|while|or)$/.test(token.key)) return null;
    if (token.key === "by") return at;
  }
  return null;
}
