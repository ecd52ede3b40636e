import type { Token } from "../../text/tokenize";
import { DOUBTS, type Doubt } from "../lexicon/beside";
import { matchWords } from "../match-words";
import { isBareFraction } from "../parse-amount";
import type { ParsedText, TextPhrase } from "../parse-text";
import { isRightBefore } from "./right-before";
import { endsSentence, type Scope, scopeOf } from "./scope";

/** Words beside a figure that can change what it says. */
export interface DoubtWords {
  readonly kind: Doubt["kind"];
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

const RELATIVES: ReadonlySet<string> = new Set(["who", "which", "whose", "whom", "where", "as", "when"]);
/** Also months and names. */
const MODALS: ReadonlySet<string> = new Set(["will", "may", "might", "would", "could"]);

/** The words of the closed list in the scope of the phrase, in text order; in a bracket all of it counts. */
export function doubtsBeside(parsed: ParsedText, index: number, scope: Scope, own: boolean): readonly DoubtWords[] {
  const phrase = parsed.phrases[index];
  if (!phrase) return [];
  const { bracket } = scope;
  const from = bracket && own ? bracket.open + 1 : scope.from;
  const to = bracket?.close ?? scope.to;
  const multiple = multipleBefore(parsed, index, phrase);
  const beside = [...planBefore(parsed, index, scope), ...wordsIn(parsed, phrase, from, to)];
  return [...(multiple ? [multiple] : []), ...beside, ...question(parsed, phrase, to)];
}

/** "is expected to cost $2 billion and to employ 900": what is expected of the one is expected of the other. */
function planBefore(parsed: ParsedText, index: number, { from }: Scope): readonly DoubtWords[] {
  const { tokens, phrases } = parsed;
  const before = phrases[index - 1];
  if (!before || before.next !== from || tokens[from]?.key !== "and" || tokens[from + 1]?.key !== "to") return [];
  const earlier = scopeOf(parsed, index - 1);
  return wordsIn(parsed, before, earlier.from, before.first).filter(({ kind }) => kind === "expectation");
}

/** The words of a hedge belong to their figure: "not less than 2". */
function wordsIn(
  { text, tokens, byFirst }: ParsedText,
  phrase: TextPhrase,
  from: number,
  to: number,
): readonly DoubtWords[] {
  const found: DoubtWords[] = [];
  for (let at = from; at < to; ) {
    const other = byFirst.get(at);
    const over = other && (other === phrase || other.hedges.length > 0) ? other : null;
    const match = over ? null : matchWords(tokens, at, DOUBTS);
    const [first, last] = [tokens[at], tokens[(match?.next ?? 0) - 1]];
    if (match?.found && first && last && counts(tokens, match.found, at, match.next, phrase)) {
      const { start } = first;
      found.push({ kind: match.found.kind, start, end: last.end, words: text.slice(start, last.end) });
    }
    at = over?.next ?? match?.next ?? at + 1;
  }
  return found;
}

function counts(
  tokens: readonly Token[],
  { kind, right }: Doubt,
  first: number,
  next: number,
  phrase: TextPhrase,
): boolean {
  const before = next <= phrase.first;
  if (right)
    return before && isRightBefore(tokens, next, phrase.first) && (kind !== "disbelief" || isAdjective(tokens, first));
  if (kind === "definition") return !(before ? hasAnd(tokens, next, phrase.first) : hasAnd(tokens, phrase.next, first));
  if (isName(tokens, first)) return false;
  return !(before && isAside(tokens, first, phrase.first));
}

/** "a reported $3 billion", but not "the bank reported $3 billion". */
function isAdjective(tokens: readonly Token[], at: number): boolean {
  return /^(?:an?|the|this|that|its|their|his|her|another|some|[([])$/.test(tokens[at - 1]?.key ?? "");
}

function hasAnd(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tokens[at]?.key === "and") return true;
  return false;
}

/** "In May", "Will Harris", "the Marshall Plan". */
function isName(tokens: readonly Token[], at: number): boolean {
  const [token, before, after] = [tokens[at], tokens[at - 1], tokens[at + 1]];
  if (!token || !/^\p{Lu}/u.test(token.text)) return false;
  const opens = before === undefined || token.gap === "break" || before.kind === "mark" || endsSentence(tokens, at - 1);
  if (!opens) return true;
  return MODALS.has(token.key) && (token.key === "may" || /^\p{Lu}/u.test(after?.text ?? ""));
}

/** ", who asked not to be named, spent": a clause between commas says nothing of a figure outside it. */
function isAside(tokens: readonly Token[], at: number, first: number): boolean {
  let comma = at - 1;
  while (comma > 0 && at - comma < 30 && tokens[comma]?.text !== ",") comma--;
  if (tokens[comma]?.text !== "," || !RELATIVES.has(tokens[comma + 1]?.key ?? "")) return false;
  for (let end = at; end < first; end++) if (tokens[end]?.text === ",") return true;
  return false;
}

/** "half of $12 billion", "three times $40 million". */
function multipleBefore({ text, tokens, phrases }: ParsedText, index: number, phrase: TextPhrase): DoubtWords | null {
  const before = phrases[index - 1];
  if (!before || phrase.figure.units.length === 0) return null;
  const times = before.ratio?.kind === "times" && isRightBefore(tokens, before.next, phrase.first);
  const part =
    isBareFraction(before.figure.amount) && before.figure.units.length === 0 && tokens[before.next]?.key === "of";
  const half = part && before.ratio === null && isRightBefore(tokens, before.next + 1, phrase.first);
  if (!times && !half) return null;
  return { kind: "multiple", start: before.start, end: before.end, words: text.slice(before.start, before.end) };
}

/** A question asserts nothing. */
function question({ text, tokens }: ParsedText, phrase: TextPhrase, to: number): readonly DoubtWords[] {
  const mark = tokens[to];
  if (mark?.text !== "?") return [];
  return [{ kind: "disbelief", start: mark.start, end: mark.end, words: text.slice(phrase.start, mark.end) }];
}
