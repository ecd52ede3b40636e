import { isBareFraction } from "../grammar/amount";
import type { Lexeme } from "../grammar/lex";
import type { ParsedText, TextPhrase } from "../grammar/parse-text";
import type { Scope } from "../grammar/scope-of";
import type { DoubtKind } from "../lexicon/doubts";
import { isRightBefore } from "./change";
import { doubtCounts } from "./doubt-counts";

/** Words beside a figure that can change what it says. */
export interface DoubtWords {
  readonly kind: DoubtKind;
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** The words of the closed list in the scope of the phrase, in text order; in a bracket all of it counts. */
export function doubtsBeside(parsed: ParsedText, phrase: TextPhrase, own: boolean): readonly DoubtWords[] {
  const { scope, index } = phrase;
  const { bracket } = scope;
  const from = bracket && own ? bracket.open + 1 : scope.from;
  const to = bracket?.close ?? scope.to;
  const multiple = multipleBefore(parsed, index, phrase);
  const beside = [...planBefore(parsed, index, scope), ...wordsIn(parsed, phrase, from, to)];
  const pair = pairAround(parsed, index, phrase);
  const found = [...beside, ...asideBehind(parsed, phrase), ...question(parsed, phrase, to)];
  return [multiple, pair].filter((each) => each !== null).concat(found);
}

/** "is expected to cost $2 billion and to employ 900": what is expected of the one is expected of the other. */
function planBefore(parsed: ParsedText, index: number, { from }: Scope): readonly DoubtWords[] {
  const { lexemes, phrases } = parsed;
  const before = phrases[index - 1];
  if (!before || before.next !== from || lexemes[from]?.key !== "and" || lexemes[from + 1]?.key !== "to") return [];
  return wordsIn(parsed, before, before.scope.from, before.first).filter(({ kind }) => kind === "expectation");
}

/** The words of a hedge belong to their figure: "not less than 2". An idiom may follow a comma: "$3 billion, if that". */
function wordsIn(
  { text, lexemes, byFirst }: ParsedText,
  phrase: TextPhrase,
  from: number,
  to: number,
): readonly DoubtWords[] {
  const found: DoubtWords[] = [];
  const end = lexemes[to]?.text === "," ? to + 1 : to;
  for (let at = from; at < end; ) {
    const other = byFirst.get(at);
    const over = other && (other === phrase || other.hedges.length > 0) ? other : null;
    const entry = over ? null : lexemes[at]?.means.doubt;
    const next = at + (entry?.length ?? 1);
    if (entry?.found && doubtCounts(lexemes, entry.found, at, next, phrase)) {
      const start = lexemes[lexemes[at]?.text === "," ? at + 1 : at]?.start ?? 0;
      const stop = lexemes[next - 1]?.end ?? 0;
      found.push({ kind: entry.found.kind, start, end: stop, words: text.slice(start, stop) });
    }
    at = over?.next ?? next;
  }
  return found;
}

/** "half of $12 billion", "three times $40 million". */
function multipleBefore({ text, lexemes, phrases }: ParsedText, index: number, phrase: TextPhrase): DoubtWords | null {
  const before = phrases[index - 1];
  const isCompared = before?.ratio?.kind === "times" && /^(?:as|than)$/.test(lexemes[before.next]?.key ?? "");
  if (!before || (phrase.figure.units.length === 0 && !isCompared)) return null;
  const times = before.ratio?.kind === "times" && isRightBefore(lexemes, before.next, phrase.first);
  const part =
    isBareFraction(before.figure.amount) && before.figure.units.length === 0 && lexemes[before.next]?.key === "of";
  const half = part && before.ratio === null && isRightBefore(lexemes, before.next + 1, phrase.first);
  if (!times && !half) return null;
  return { kind: "multiple", start: before.start, end: before.end, words: text.slice(before.start, before.end) };
}

const MOST_ASIDE = 8;

/** "$3 billion (forecast)": words in a bracket behind the figure that holds no figure of its own. */
function asideBehind(parsed: ParsedText, phrase: TextPhrase): readonly DoubtWords[] {
  const { lexemes, byFirst } = parsed;
  if (lexemes[phrase.next]?.text !== "(") return [];
  const open = phrase.next + 1;
  for (let at = open; at < open + MOST_ASIDE && !byFirst.has(at); at++)
    if (lexemes[at]?.text === ")") return wordsIn(parsed, phrase, open, at);
  return [];
}

const COMPARATIVES: ReadonlySet<string> = new Set(
  "more less fewer higher lower greater larger smaller as above below short shy".split(" "),
);

/**
 * "one in 3 people", "4 out of 10 firms", "12 percent more than $3 billion": neither number counts anything by itself.
 */
function pairAround({ text, lexemes, phrases }: ParsedText, index: number, phrase: TextPhrase): DoubtWords | null {
  const pairs = [
    [phrases[index - 1], phrase],
    [phrase, phrases[index + 1]],
  ] as const;
  const found = pairs.find(
    ([part, whole]) => part && whole && (isShare(lexemes, part, whole) || isComparison(lexemes, part, whole)),
  );
  const [part, whole] = found ?? [];
  if (!part || !whole) return null;
  return { kind: "multiple", start: part.start, end: whole.end, words: text.slice(part.start, whole.end) };
}

function isShare(lexemes: readonly Lexeme[], part: TextPhrase, whole: TextPhrase): boolean {
  const bare = [part, whole].every(({ figure, ratio }) => !ratio && figure.units.length === 0 && !figure.amount.scale);
  const joint = lexemes.slice(part.next, whole.first).map(({ key }) => key);
  return bare && whole.quantity && (joint.join(" ") === "in" || joint.join(" ") === "out of");
}

function isComparison(lexemes: readonly Lexeme[], { figure, ratio, next }: TextPhrase, whole: TextPhrase): boolean {
  const measures = ratio !== null || figure.units.length > 0 || isBareFraction(figure.amount);
  return measures && next === whole.first && whole.hedges.length > 0 && COMPARATIVES.has(lexemes[next]?.key ?? "");
}

/** A question asserts nothing. */
function question({ text, lexemes }: ParsedText, phrase: TextPhrase, to: number): readonly DoubtWords[] {
  const mark = lexemes[to];
  if (mark?.text !== "?") return [];
  return [{ kind: "disbelief", start: mark.start, end: mark.end, words: text.slice(phrase.start, mark.end) }];
}
