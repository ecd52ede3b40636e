import { type Amount, NO_AMOUNT } from "./amount";
import type { Lexeme, Match } from "./lex";
import type { NumbersByPlace } from "./numbers-in";

/** How often a thing holds what it held before. */
export type Ratio =
  | { readonly kind: "verb"; readonly times: readonly [numerator: number, denominator: number] }
  /** "3.4-fold", "twofold" */
  | { readonly kind: "fold"; readonly times: Amount }
  /** "3 times more", "increased 2.3 times": two readings. */
  | { readonly kind: "times"; readonly times: Amount };

const MORE: ReadonlySet<string> = new Set(
  "more higher greater larger bigger as less lower fewer smaller longer faster stronger over".split(" "),
);
/** "Three times a year" tells how often. */
const OFTEN: ReadonlySet<string> = new Set(["a", "per", "every", "each"]);
/** "Twice the price", "twice as much": the word alone tells how often. */
const OF_ANOTHER: ReadonlySet<string> = new Set("as the what that its their those his her our".split(" "));
const MEASURES: ReadonlySet<string> = new Set("much many large big high long fast".split(" "));
const SIZES: ReadonlySet<string> = new Set(
  "share size price rate level volume value amount cost figure number".split(" "),
);
const BEFORE_VERB: ReadonlySet<string> = new Set(
  "to will would could may might should shall can not not. than almost nearly about".split(" "),
);
const TIMES: ReadonlySet<string> = new Set(["times", "x", "×"]);

/** The ratio that begins at a place: a verb, a multiple, a part of another. */
export function ratioAt(lexemes: readonly Lexeme[], numbers: NumbersByPlace, at: number): Match<Ratio> | null {
  const word = lexemes[at]?.means.ratio;
  if (word?.found.bare && OF_ANOTHER.has(lexemes[at + word.length]?.key ?? "") && !isVerb(lexemes, at)) {
    const found: Ratio = { kind: "times", times: { ...NO_AMOUNT, whole: String(word.found.times[0]) } };
    return word.found.times[1] === 1 ? { found, next: at + word.length } : null;
  }
  if (!word || (word.found.bare && !isVerb(lexemes, at)))
    return factorAt(lexemes, numbers, at) ?? multipleAt(lexemes, numbers, at) ?? halfAt(lexemes, at);
  const { kind, times } = word.found;
  if (kind === "times") {
    if (!OF_ANOTHER.has(lexemes[at + word.length]?.key ?? "")) return null;
    const found: Ratio = { kind, times: { ...NO_AMOUNT, whole: String(times[0]) } };
    return { found, next: pastComparison(lexemes, at + word.length) };
  }
  const ratio: Ratio = kind === "verb" ? { kind, times } : { kind, times: { ...NO_AMOUNT, whole: String(times[0]) } };
  return { found: ratio, next: at + word.length };
}

/** "half as much", "half the share of Peru": a multiple as "twice" is. */
function halfAt(lexemes: readonly Lexeme[], at: number): Match<Ratio> | null {
  const [half, as, word] = [lexemes[at], lexemes[at + 1], lexemes[at + 2]];
  if (half?.key !== "half" || as?.gap !== "space" || word?.gap !== "space") return null;
  const found: Ratio = { kind: "times", times: { ...NO_AMOUNT, whole: "0.5" } };
  if (as.key === "as" && MEASURES.has(word.key)) return { found, next: at + 2 + 1 };
  return as.key === "the" && SIZES.has(word.key) ? { found, next: at + 1 } : null;
}

/** "to double"; or the word alone. */
function isVerb(lexemes: readonly Lexeme[], at: number): boolean {
  const before = lexemes[at - 1];
  return before === undefined ? lexemes.length === 1 : BEFORE_VERB.has(before.key);
}

/** "by a factor of three" */
function factorAt(lexemes: readonly Lexeme[], numbers: NumbersByPlace, at: number): Match<Ratio> | null {
  const number = lexemes[at]?.key === "factor" && lexemes[at + 1]?.key === "of" ? numbers[at + 2] : null;
  return number ? { found: { kind: "fold", times: number.found }, next: number.next } : null;
}

/** "3.4-fold", "two times", "3 times more" */
function multipleAt(lexemes: readonly Lexeme[], numbers: NumbersByPlace, at: number): Match<Ratio> | null {
  const amount = numbers[at];
  const word = amount && isCounted(lexemes[at], amount.found) ? lexemes[amount.next]?.onward : null;
  if (!amount || !word) return null;
  const next = word.index + 1;
  if (word.key === "fold") return { found: { kind: "fold", times: amount.found }, next };
  if (!TIMES.has(word.key)) return null;
  if (OFTEN.has(lexemes[next]?.key ?? "")) return null;
  return { found: { kind: "times", times: amount.found }, next: pastComparison(lexemes, next) };
}

/** Behind "more" or "as many". */
function pastComparison(lexemes: readonly Lexeme[], at: number): number {
  const word = lexemes[at];
  if (!word || word.gap !== "space" || !MORE.has(word.key)) return at;
  const after = lexemes[at + 1];
  return word.key === "as" && after?.gap === "space" && after.kind === "word" ? at + 2 : at + 1;
}

/** Not "half" and "a million". */
function isCounted(lexeme: Lexeme | undefined, { fraction, scale }: Amount): boolean {
  return lexeme?.kind === "number" || !!lexeme?.means.cardinal || (lexeme?.key === "a" && !fraction && scale === null);
}
