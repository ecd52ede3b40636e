import { NUMBERED, TIME_UNITS } from "../lexicon/no-quantities";
import type { Lexeme } from "./lex";
import type { FigurePhrase } from "./phrases-in";

/** "44 people took part", in an order that translations have: "took part 44 people". */
const TAKES: ReadonlySet<string> = new Set(["take", "takes", "took", "taken", "taking"]);
const CAPITAL = /^\p{Lu}/u;
/** Words with a capital that are no names, though nothing tells that a sentence begins. */
const BEGINNERS: ReadonlySet<string> = new Set("a an the of in on at for with by and from to some".split(" "));
const JOINERS: ReadonlySet<string> = new Set(["and", "or", "&", ","]);
/** How many numbers of one name are looked through: "blocks 5, 6, 7 and 8". */
const MOST_NAMED = 4;

/** The indices of the first lexeme and of the one after the last. */
type NumberPlace = Pick<FigurePhrase, "first" | "next">;

/** Whether a bare number is part of a name: "Route 66", "blocks 6 and 7", "a partnership 2.0". */
export function numbersName(lexemes: readonly Lexeme[], phrase: FigurePhrase): boolean {
  if (phrase.to) return isRangeOfName(lexemes, phrase);
  const bare = /^(?:[0-9]+|[1-9]\.0)$/.test(phrase.figure.amount.whole ?? "");
  return bare && (isNumberOfName(lexemes, phrase, MOST_NAMED) || isVersion(lexemes, phrase));
}

/** "berths 3–6", "Articles 5 to 9" */
function isRangeOfName(lexemes: readonly Lexeme[], { figure, to, hedges, first, next }: FigurePhrase): boolean {
  const isBare = [figure, to].every((each) => each?.units.length === 0 && each.amount.scale === null);
  const [before, after] = [lexemes[first - 1]?.key ?? "", lexemes[next]];
  if (!isBare || hedges.length > 0 || (after?.kind === "word" && after.text.endsWith("s"))) return false;
  return before.endsWith("s") && (NUMBERED.has(before) || NUMBERED.has(before.slice(0, -1)));
}

/** "a partnership 2.0" */
function isVersion(lexemes: readonly Lexeme[], { first, figure }: FigurePhrase): boolean {
  const before = lexemes[first - 1];
  return (
    !!figure.amount.whole?.endsWith(".0") &&
    before?.kind === "word" &&
    !/^(?:\p{L}{1,4}|.*(?:ed|ing))$/u.test(before.key)
  );
}

/**
 * "Route 66", "No. 14", "the Kospi 200", "blocks 6 and 7": a bare number after a word that it numbers, after a name that
 * it ends, or after such a number.
 */
function isNumberOfName(lexemes: readonly Lexeme[], { first, next }: NumberPlace, most: number): boolean {
  const stop = lexemes[first - 1]?.text === "." && lexemes[first - 1]?.gap === "none" ? 2 : 1;
  const before = lexemes[first - stop];
  if (before === undefined || lexemes[first]?.gap === "break") return false;
  const after = lexemes[next];
  const counts = after?.kind === "word" && (after.text.endsWith("s") || after.key === "people");
  if (most > 0 && JOINERS.has(before.key) && lexemes[first - 2]?.kind === "number") {
    const goesOn = after?.kind !== "word" || JOINERS.has(after.key);
    const isListed = before.key === "," ? goesOn : !counts;
    return isListed && isNumberOfName(lexemes, { first: first - 2, next: first - 1 }, most - 1);
  }
  if (NUMBERED.has(before.key)) return !isPredicate(lexemes, first, next) && !(counts && TIME_UNITS.has(before.key));
  if (before.key.endsWith("s") && NUMBERED.has(before.key.slice(0, -1))) return !counts;
  if (/^[B-Z]$/.test(before.text) || isModel(lexemes, first)) return true;
  if (stop === 2 || !CAPITAL.test(before.text) || BEGINNERS.has(before.key)) return false;
  return !startsSentence(lexemes, first - 1) && !counts;
}

/** "two Boeing 787 freighters" */
function isModel(lexemes: readonly Lexeme[], first: number): boolean {
  const [count, name] = [lexemes[first - 2], lexemes[first - 1]];
  return (
    !!name && CAPITAL.test(name.text) && !!count && (count.means.cardinal !== null || /^[0-9]{1,3}$/.test(count.text))
  );
}

/** "Took part 44 people", "the delegation numbers 19 firms". */
function isPredicate(lexemes: readonly Lexeme[], first: number, next: number): boolean {
  const [before, after] = [lexemes[first - 1], lexemes[next]];
  if (before?.key === "part") return TAKES.has(lexemes[first - 2]?.key ?? "");
  return before?.text === "numbers" && after?.kind === "word" && (after.text.endsWith("s") || after.key === "people");
}

function startsSentence(lexemes: readonly Lexeme[], at: number): boolean {
  const before = lexemes[at - 1];
  return before === undefined || lexemes[at]?.gap === "break" || /^[.!?:“"(–—]$/.test(before.text);
}
