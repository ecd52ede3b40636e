import type { Token } from "../../text/tokenize";
import { CHANGE_NOUNS, CHANGES_AFTER } from "../lexicon/change-nouns";
import { CHANGES, type Change } from "../lexicon/changes";
import { matchWords } from "../match-words";
import { wordsOf } from "../parse-hedges";
import type { ParsedText, TextPhrase } from "../parse-text";
import { isRightBefore, joinedBy } from "./right-before";
import type { Scope } from "./scope";

/** A word of change beside a figure. */
export interface ChangeWord extends Change {
  readonly first: number;
  readonly next: number;
}

const LEVEL_WORDS: ReadonlySet<string> = new Set(["to", "at", "reaching", "from", "totalling", "totaling", "of"]);
const NEAR = 2;
const PLACE_BEFORE: ReadonlySet<string> = new Set(["up", "down", "off"]);
const NO_ADJECTIVE: ReadonlySet<string> = new Set(
  "of in on for to from at by with against despite after before than as a an the this its and or but was were is are had has".split(
    " ",
  ),
);

/** The word that tells whether a growth is a rise or a fall. */
export type Direction =
  | { readonly kind: "told"; readonly change: ChangeWord; readonly near: boolean }
  | { readonly kind: "both"; readonly words: string }
  | { readonly kind: "none" };

/** The direction of the growth at `phrase`: the word that is joined to it, else the nearest before it. */
export function directionOf({ tokens }: ParsedText, phrase: TextPhrase, { from, to, bracket }: Scope): Direction {
  const before = changesIn(tokens, Math.max(from, (bracket?.open ?? -1) + 1), phrase.first);
  const joined = joinedChange(tokens, before, phrase.first, from);
  const after = changeAfter(tokens, phrase.next, to);
  if (joined && after && joined.sign !== after.sign && after.sign !== null)
    return { kind: "both", words: wordsOf(tokens, joined.first, after.next) };
  const other = joined && alternative(tokens, before, joined);
  if (joined && other) return { kind: "both", words: wordsOf(tokens, other.first, joined.next) };
  const near = joined ?? after;
  const change = near ?? farther(tokens, before, phrase.first);
  return change?.sign ? { kind: "told", change, near: near !== null } : { kind: "none" };
}

/** "up or down 2 percent" */
function alternative(tokens: readonly Token[], before: readonly ChangeWord[], joined: ChangeWord): ChangeWord | null {
  const or = tokens[joined.first - 1]?.key;
  if (or !== "or" && or !== "and") return null;
  return before.find(({ next, sign }) => next === joined.first - 1 && sign !== joined.sign) ?? null;
}

/** The change that is right before the figure, or joined to it by "by" or "of". */
function joinedChange(
  tokens: readonly Token[],
  before: readonly ChangeWord[],
  first: number,
  from: number,
): ChangeWord | null {
  const last = before.at(-1);
  if (!last) return null;
  const of = tokens[last.next]?.key === "of" ? 1 : 0;
  const place = last.form === "place" && !PLACE_BEFORE.has(tokens[last.first]?.key ?? "");
  if (!place && isRightBefore(tokens, last.next + of, first)) return last;
  const by = joinedBy(tokens, first, from);
  if (by === null || crossesComma(tokens, last.next, by)) return null;
  return before.findLast(({ next }) => next <= by) ?? null;
}

function crossesComma(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tokens[at]?.text === ",") return true;
  return false;
}

/** "19.2% higher", "a 5 percent drop", "8.2 percent GDP growth". */
function changeAfter(tokens: readonly Token[], next: number, to: number): ChangeWord | null {
  for (let at = next; at <= Math.min(next + NEAR, to - 1); at++) {
    const token = tokens[at];
    const change = changeAt(tokens, at);
    const noun = change !== null && CHANGE_NOUNS.has(token?.key ?? "");
    if (change && (noun || (change.form === "place" && at === next))) return change;
    if (change || token?.kind !== "word" || NO_ADJECTIVE.has(token.key)) return null;
  }
  return null;
}

/** The nearest change farther before: a verb, unless "to" makes the figure a level; then a noun, "growth slowed to". */
function farther(tokens: readonly Token[], before: readonly ChangeWord[], first: number): ChangeWord | null {
  const level = LEVEL_WORDS.has(tokens[first - 1]?.key ?? "") && tokens[first - 1]?.key !== "of";
  const told = before.filter(({ form, sign }) => sign !== null && form !== "place");
  return told.findLast((change) => !level || isNoun(tokens, change)) ?? null;
}

function isNoun(tokens: readonly Token[], { first, form }: ChangeWord): boolean {
  const before = tokens[first - 1]?.key ?? "";
  return form === "noun" || (CHANGE_NOUNS.has(tokens[first]?.key ?? "") && /^(?:a|an|the|of|its|this)$/.test(before));
}

/** The word that makes of a level a change: "grew by $3 billion", "$3 billion more"; `null` if the figure is a level. */
export function changeOfLevel(
  { tokens, byFirst }: ParsedText,
  phrase: TextPhrase,
  { from, to, bracket }: Scope,
): ChangeWord | null {
  const before = changesIn(tokens, Math.max(from, (bracket?.open ?? -1) + 1), phrase.first);
  const last = before.at(-1);
  if (last && isChangeBefore(tokens, last, phrase.first)) return last;
  const by = joinedBy(tokens, phrase.first, from);
  const joined =
    by === null ? undefined : before.findLast(({ next, form }) => next <= by && (form !== "place" || next === by));
  if (joined && by !== null && !crossesComma(tokens, joined.next, by)) return joined;
  const after =
    to > phrase.next && CHANGES_AFTER.has(tokens[phrase.next]?.key ?? "") ? changeAt(tokens, phrase.next) : null;
  return after && !byFirst.has(after.next) ? after : null;
}

function isChangeBefore(tokens: readonly Token[], change: ChangeWord, first: number): boolean {
  const key = tokens[change.first]?.key ?? "";
  if (tokens[change.next]?.key === "of") return CHANGE_NOUNS.has(key) && isRightBefore(tokens, change.next + 1, first);
  if (change.needsBy || !isRightBefore(tokens, change.next, first)) return false;
  return change.form === "verb" || PLACE_BEFORE.has(key);
}

/** The words of change between the tokens, in text order. */
function changesIn(tokens: readonly Token[], from: number, to: number): readonly ChangeWord[] {
  const found: ChangeWord[] = [];
  for (let at = from; at < to; ) {
    const match = matchWords(tokens, at, CHANGES);
    if (match?.found && match.next <= to) found.push({ ...match.found, first: at, next: match.next });
    at = match?.next ?? at + 1;
  }
  return found;
}

function changeAt(tokens: readonly Token[], at: number): ChangeWord | null {
  const match = matchWords(tokens, at, CHANGES);
  return match?.found ? { ...match.found, first: at, next: match.next } : null;
}
