import type { Lexeme } from "../grammar/lex";
import type { TextPhrase } from "../grammar/parse-text";
import { endsSentence } from "../grammar/scope-of";
import type { DoubtSense } from "../lexicon/doubts";
import { isRightBefore } from "./change";

const RELATIVES: ReadonlySet<string> = new Set(["who", "which", "whose", "whom", "where", "as", "when"]);
/** Also months and names. */
const MODALS: ReadonlySet<string> = new Set(["will", "may", "might", "would", "could"]);

const REACHED: ReadonlySet<string> = new Set(
  "reach reaches reached reaching hit hits hitting attain attained touch touched touches achieved".split(" "),
);
const PART_JOINERS: ReadonlySet<string> = new Set(["–", "—", "-", ":", "of", "at", "worth"]);
const EXAMPLES: ReadonlySet<string> = new Set("a an in on by at for one some many several such both".split(" "));

/** Whether words of the list, `[first, next)`, change what the figure beside them says. */
export function doubtCounts(
  lexemes: readonly Lexeme[],
  { kind, right }: DoubtSense,
  first: number,
  next: number,
  phrase: TextPhrase,
): boolean {
  const before = next <= phrase.first;
  const rightBefore = before && isRightBefore(lexemes, next, phrase.first);
  if (right) return rightBefore && (kind !== "disbelief" || isAdjective(lexemes, first));
  if (kind === "addition") return rightBefore || first === phrase.next;
  if (kind === "pace") return first === phrase.next;
  if (kind === "crossing") return rightBefore && !hasKey(lexemes, next, phrase.first, "a", "an");
  if (kind === "limit") return first === phrase.next && isMark(lexemes, phrase);
  const and = before ? hasKey(lexemes, next, phrase.first, "and") : hasKey(lexemes, phrase.next, first, "and");
  if (kind === "definition") return !and;
  if (kind === "inclusion")
    return (
      !and &&
      phrase.figure.units.length > 0 &&
      namesKind(lexemes[next]) &&
      !(before && opensPart(lexemes, first, phrase.first))
    );
  if (isName(lexemes, first)) return false;
  return !(before && isAside(lexemes, first, phrase.first));
}

/** "the $3 billion mark", if it was not reached: then it is the figure. */
function isMark(lexemes: readonly Lexeme[], { first }: TextPhrase): boolean {
  return lexemes[first - 1]?.key === "the" && !REACHED.has(lexemes[first - 2]?.key ?? "");
}

/** Services, taxes, VAT, beside a sum (what a count of things includes is among them): a kind of thing that is counted in, no member of a list and no number of them. */
function namesKind(lexeme: Lexeme | undefined): boolean {
  return lexeme?.kind === "word" && !lexeme.means.cardinal && !EXAMPLES.has(lexeme.key) && isCommon(lexeme.text);
}

/** ", including exports – $598 million" names a part of the figure before. */
function opensPart(lexemes: readonly Lexeme[], at: number, first: number): boolean {
  const joined = PART_JOINERS.has(lexemes[first - 1]?.key ?? "");
  return joined && lexemes[at - 1]?.text === "," && !hasKey(lexemes, at, first, ",");
}

function isCommon(text: string): boolean {
  return /^(?:\p{Ll}|\p{Lu}{2,}$)/u.test(text);
}

/** "a reported $3 billion", but not "the bank reported $3 billion". */
function isAdjective(lexemes: readonly Lexeme[], at: number): boolean {
  return /^(?:an?|the|this|that|its|their|his|her|another|some|[([])$/.test(lexemes[at - 1]?.key ?? "");
}

function hasKey(lexemes: readonly Lexeme[], from: number, to: number, ...keys: readonly string[]): boolean {
  for (let at = from; at < to; at++) if (keys.includes(lexemes[at]?.key ?? "")) return true;
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
