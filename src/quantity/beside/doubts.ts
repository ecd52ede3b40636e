import type { Lexeme } from "../grammar/lex";
import { isBareFraction } from "../grammar/numbers-in";
import type { ParsedText, TextPhrase } from "../grammar/parse-text";
import { endsSentence, type Scope } from "../grammar/scope-of";
import type { Doubt } from "../lexicon/doubts";
import { isRightBefore } from "./right-before";

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
export function doubtsBeside(parsed: ParsedText, phrase: TextPhrase, own: boolean): readonly DoubtWords[] {
  const { scope, index } = phrase;
  const { bracket } = scope;
  const from = bracket && own ? bracket.open + 1 : scope.from;
  const to = bracket?.close ?? scope.to;
  const multiple = multipleBefore(parsed, index, phrase);
  const beside = [...planBefore(parsed, index, scope), ...wordsIn(parsed, phrase, from, to)];
  return [...(multiple ? [multiple] : []), ...beside, ...question(parsed, phrase, to)];
}

/** "is expected to cost $2 billion and to employ 900": what is expected of the one is expected of the other. */
function planBefore(parsed: ParsedText, index: number, { from }: Scope): readonly DoubtWords[] {
  const { lexemes, phrases } = parsed;
  const before = phrases[index - 1];
  if (!before || before.next !== from || lexemes[from]?.key !== "and" || lexemes[from + 1]?.key !== "to") return [];
  return wordsIn(parsed, before, before.scope.from, before.first).filter(({ kind }) => kind === "expectation");
}

/** The words of a hedge belong to their figure: "not less than 2". */
function wordsIn(
  { text, lexemes, byFirst }: ParsedText,
  phrase: TextPhrase,
  from: number,
  to: number,
): readonly DoubtWords[] {
  const found: DoubtWords[] = [];
  for (let at = from; at < to; ) {
    const other = byFirst.get(at);
    const over = other && (other === phrase || other.hedges.length > 0) ? other : null;
    const entry = over ? null : lexemes[at]?.means.doubt;
    const next = at + (entry?.length ?? 1);
    if (entry?.found && counts(lexemes, entry.found, at, next, phrase)) {
      const [start, end] = [lexemes[at]?.start ?? 0, lexemes[next - 1]?.end ?? 0];
      found.push({ kind: entry.found.kind, start, end, words: text.slice(start, end) });
    }
    at = over?.next ?? next;
  }
  return found;
}

function counts(
  lexemes: readonly Lexeme[],
  { kind, right }: Doubt,
  first: number,
  next: number,
  phrase: TextPhrase,
): boolean {
  const before = next <= phrase.first;
  if (right)
    return (
      before && isRightBefore(lexemes, next, phrase.first) && (kind !== "disbelief" || isAdjective(lexemes, first))
    );
  if (kind === "definition")
    return !(before ? hasAnd(lexemes, next, phrase.first) : hasAnd(lexemes, phrase.next, first));
  if (isName(lexemes, first)) return false;
  return !(before && isAside(lexemes, first, phrase.first));
}

/** "a reported $3 billion", but not "the bank reported $3 billion". */
function isAdjective(lexemes: readonly Lexeme[], at: number): boolean {
  return /^(?:an?|the|this|that|its|their|his|her|another|some|[([])$/.test(lexemes[at - 1]?.key ?? "");
}

function hasAnd(lexemes: readonly Lexeme[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (lexemes[at]?.key === "and") return true;
  return false;
}

/** "In May", "Will Harris", "the Marshall Plan". */
function isName(lexemes: readonly Lexeme[], at: number): boolean {
  const [token, before, after] = [lexemes[at], lexemes[at - 1], lexemes[at + 1]];
  if (!token || !/^\p{Lu}/u.test(token.text)) return false;
  const opens =
    before === undefined || token.gap === "break" || before.kind === "mark" || endsSentence(lexemes, at - 1);
  if (!opens) return true;
  return MODALS.has(token.key) && (token.key === "may" || /^\p{Lu}/u.test(after?.text ?? ""));
}

/** ", who asked not to be named, spent": a clause between commas says nothing of a figure outside it. */
function isAside(lexemes: readonly Lexeme[], at: number, first: number): boolean {
  let comma = at - 1;
  while (comma > 0 && at - comma < 30 && lexemes[comma]?.text !== ",") comma--;
  if (lexemes[comma]?.text !== "," || !RELATIVES.has(lexemes[comma + 1]?.key ?? "")) return false;
  for (let end = at; end < first; end++) if (lexemes[end]?.text === ",") return true;
  return false;
}

/** "half of $12 billion", "three times $40 million". */
function multipleBefore({ text, lexemes, phrases }: ParsedText, index: number, phrase: TextPhrase): DoubtWords | null {
  const before = phrases[index - 1];
  if (!before || phrase.figure.units.length === 0) return null;
  const times = before.ratio?.kind === "times" && isRightBefore(lexemes, before.next, phrase.first);
  const part =
    isBareFraction(before.figure.amount) && before.figure.units.length === 0 && lexemes[before.next]?.key === "of";
  const half = part && before.ratio === null && isRightBefore(lexemes, before.next + 1, phrase.first);
  if (!times && !half) return null;
  return { kind: "multiple", start: before.start, end: before.end, words: text.slice(before.start, before.end) };
}

/** A question asserts nothing. */
function question({ text, lexemes }: ParsedText, phrase: TextPhrase, to: number): readonly DoubtWords[] {
  const mark = lexemes[to];
  if (mark?.text !== "?") return [];
  return [{ kind: "disbelief", start: mark.start, end: mark.end, words: text.slice(phrase.start, mark.end) }];
}
