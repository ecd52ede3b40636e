import type { Token } from "../text/tokenize";
import { BARE_RATIO_VERBS, RATIO_VERBS } from "./lexicon/numbers";
import { type Match, matchWords } from "./match-words";
import { type Amount, parseAmount } from "./parse-amount";
import { parseCardinal } from "./parse-spelled";

/** How often a thing holds what it held before. */
export type Ratio =
  | { readonly kind: "verb"; readonly times: readonly [numerator: number, denominator: number] }
  /** "3.4-fold", "twofold" */
  | { readonly kind: "fold"; readonly times: Amount }
  /** "3 times more", "increased 2.3 times": two readings. */
  | { readonly kind: "times"; readonly times: Amount };

const FOLD = /^([a-z]+)fold$/;
const MORE: ReadonlySet<string> = new Set(
  "more higher greater larger bigger as less lower fewer smaller longer faster stronger over".split(" "),
);
const BEFORE_VERB: ReadonlySet<string> = new Set(
  "to will would could may might should shall can not not. than almost nearly about".split(" "),
);

/** The ratio at token `at`, or `null`. */
export function parseRatio(tokens: readonly Token[], at: number): Match<Ratio> | null {
  const verb = matchWords(tokens, at, RATIO_VERBS) ?? bareVerb(tokens, at);
  if (verb) return { found: { kind: "verb", times: verb.found }, next: verb.next };
  return spelledFold(tokens, at) ?? fold(tokens, at);
}

function bareVerb(tokens: readonly Token[], at: number): Match<readonly [number, number]> | null {
  const before = tokens[at - 1];
  return before === undefined || BEFORE_VERB.has(before.key) ? matchWords(tokens, at, BARE_RATIO_VERBS) : null;
}

/** "twofold" */
function spelledFold(tokens: readonly Token[], at: number): Match<Ratio> | null {
  const key = tokens[at]?.key ?? "";
  const [, number] = key.endsWith("fold") ? (FOLD.exec(key) ?? []) : [];
  const cardinal = number === undefined ? null : parseCardinal([wordToken(number)], 0);
  if (!cardinal || cardinal.found < 2) return null;
  return { found: { kind: "fold", times: amountOf(String(cardinal.found)) }, next: at + 1 };
}

/** "3.4-fold", "two times", "3 times more" */
function fold(tokens: readonly Token[], at: number): Match<Ratio> | null {
  const amount = tokens[at]?.kind === "number" || parseCardinal(tokens, at) ? parseAmount(tokens, at, false) : null;
  if (!amount) return null;
  const [hyphen, word] = [tokens[amount.next], tokens[amount.next + 1]];
  const joined = hyphen?.text === "-" && hyphen.gap === "none" ? 1 : 0;
  const after = joined === 1 ? word : hyphen;
  if (after?.key === "fold") return { found: { kind: "fold", times: amount.found }, next: amount.next + joined + 1 };
  if (after?.key !== "times" && after?.key !== "x") return null;
  const next = amount.next + joined + 1;
  const more = MORE.has(tokens[next]?.key ?? "") && tokens[next]?.gap === "space";
  return { found: { kind: "times", times: amount.found }, next: more ? next + 1 : next };
}

function amountOf(whole: string): Amount {
  return { whole, printed: false, fraction: null, scale: null, orMore: false, twoScales: false };
}

function wordToken(text: string): Token {
  return { kind: "word", text, key: text, start: 0, end: text.length, gap: "none" };
}
