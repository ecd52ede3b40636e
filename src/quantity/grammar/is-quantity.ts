import { CLOCK, MONTH_WORDS, NUMBERED, SPAN_WORDS, TIME_UNITS } from "../lexicon/no-quantities";
import type { Lexeme } from "./lex";
import { numbersName } from "./numbers-name";
import type { FigurePhrase } from "./phrases-in";

const YEAR = /^(?:1[0-9]|20)[0-9]{2}$/;
const DAY = /^(?:0?[1-9]|[12][0-9]|3[01])$/;
/** "on 21 and 22 May" */
const DAY_JOINERS: ReadonlySet<string> = new Set(["and", "to", "or", "&", "–"]);
const MANNERS: ReadonlySet<string> = new Set(
  "way figure figures digit digits star storey sided party pronged".split(" "),
);
/** "He hoped for forty." Smaller words alone are pronouns, answers and hours. */
const ELLIPTIC: ReadonlySet<string> = new Set(["all", ":", "has", "have", "had", "employs", "employ"]);
const MOST_ELLIPTIC = 12;

/**
 * Whether a phrase tells how much or how many. Years, dates, ordinals, ranks, hours of the clock, numbers of lists and
 * names with digits do not, nor does "one of the".
 */
export function isQuantity(lexemes: readonly Lexeme[], phrase: FigurePhrase): boolean {
  const { figure, ratio, list, hedges, first, next } = phrase;
  const { amount } = figure;
  if (ratio !== null || figure.sign !== null) return true;
  const [unit] = figure.units;
  if (unit) return unit.kind === "percent" || !/^[a-z]/.test(unit.words) || !isNumbered(lexemes, phrase);
  if (list) return !amount.printed || !lexemes.slice(first, next).every(({ text }) => /^[-–—/:0-9.]+$/.test(text));
  if (isTime(lexemes, phrase) || isGluedName(lexemes, first) || isManner(lexemes, next)) return false;
  if (amount.whole === null) return isPart(lexemes, phrase);
  if (amount.whole === "1" && !amount.printed && amount.scale === null && hedges.length > 0) return false;
  if (amount.scale !== null || hedges.length > 0) return true;
  if (!phrase.to && !amount.printed) return isCounted(lexemes, phrase);
  if (numbersName(lexemes, phrase)) return false;
  if (phrase.to) return true;
  return !isListNumber(lexemes, phrase);
}

function isTime(lexemes: readonly Lexeme[], { figure: { amount }, hedges, first, next }: FigurePhrase): boolean {
  const [before, after] = [lexemes[first - 1], lexemes[next]];
  const whole = amount.whole ?? "";
  if (SPAN_WORDS.has(before?.key ?? "") && TIME_UNITS.has(after?.key ?? "")) return true;
  if (CLOCK.has(after?.key ?? "") && after?.gap !== "break") return true;
  if (!amount.printed || amount.scale !== null) return false;
  const other = DAY_JOINERS.has(after?.key ?? "") && lexemes[next + 1]?.kind === "number" ? lexemes[next + 2] : after;
  const month = MONTH_WORDS.has(monthBefore(lexemes, first)) || MONTH_WORDS.has(other?.text ?? "");
  if (month && (DAY.test(whole) || YEAR.test(whole))) return true;
  return YEAR.test(whole) && (hedges.length === 0 || !after?.text.endsWith("s"));
}

/** "Oct. 19" has a stop between. */
function monthBefore(lexemes: readonly Lexeme[], at: number): string {
  const [before, farther] = [lexemes[at - 1], lexemes[at - 2]];
  return before?.text === "." && before.gap === "none" ? (farther?.text ?? "") : (before?.text ?? "");
}

/** "E-5", "COVID-19", "A/2". */
function isGluedName(lexemes: readonly Lexeme[], first: number): boolean {
  const [before, farther] = [lexemes[first - 1], lexemes[first - 2]];
  const glued = lexemes[first]?.gap === "none" && before !== undefined && /^[-–/.:#]$/.test(before.text);
  return glued && before.gap === "none" && farther !== undefined;
}

/** "two-way", "six-figure": a manner, no number of things. */
function isManner(lexemes: readonly Lexeme[], next: number): boolean {
  return lexemes[next]?.text === "-" && lexemes[next]?.gap === "none" && MANNERS.has(lexemes[next + 1]?.key ?? "");
}

/** A fraction word is a part of something, or the size of a change; "the first half" and "half-year" are times. */
function isPart(lexemes: readonly Lexeme[], { figure: { amount }, hedges, first, next }: FigurePhrase): boolean {
  if (amount.scale !== null) return true;
  const [before, after] = [lexemes[first - 1], lexemes[next]];
  if (after?.text === "-" && after.gap === "none") return false;
  if (/^(?:first|second|third|fourth|last|other|latter)$/.test(before?.key ?? "")) return false;
  if (TIME_UNITS.has(after?.key ?? "")) return false;
  if (before?.key === "in" && lexemes[next - 1]?.key === "half" && after?.key !== "of") return false;
  const quarter = TIME_UNITS.has(lexemes[next - 1]?.key ?? "") && lexemes[next - 1]?.key !== "half";
  return (
    !quarter ||
    /^(?:of|more|less|higher|lower|as|came|comes|come|went|goes|go|is|was|are|were|has|had)$/.test(after?.key ?? "") ||
    hedges.length > 0 ||
    /^(?:by|up|down)$/.test(before?.key ?? "")
  );
}

/** A number word counts what follows it; "one" alone and "one of" are pronouns, "zero" is none. */
function isCounted(lexemes: readonly Lexeme[], { figure: { amount }, first, next }: FigurePhrase): boolean {
  const [before, after] = [lexemes[first - 1], lexemes[next]];
  const whole = Number(amount.whole);
  if (whole === 1) return isOneThing(lexemes, first, after);
  if (whole === 0 || after === undefined || after.key === "sides") return false;
  const counts = after.kind === "word" && after.key.endsWith("s");
  if (NUMBERED.has(before?.key ?? "") && !counts && lexemes[first]?.gap === "space") return before?.key === "no";
  return (
    after.kind === "word" ||
    /^[-,–—]$/u.test(after.text) ||
    ((whole > MOST_ELLIPTIC || isElliptic(lexemes, first)) && /^[.;:)]$/.test(after.text))
  );
}

/** "The embassy has eleven.", "up from five." */
function isElliptic(lexemes: readonly Lexeme[], first: number): boolean {
  const [before = "", farther = ""] = [lexemes[first - 1]?.key, lexemes[first - 2]?.key];
  return ELLIPTIC.has(before) || (before === "from" && (farther === "up" || farther === "down"));
}

const ONLY: ReadonlySet<string> = new Set(["only", "just", "exactly"]);
const NO_THING: ReadonlySet<string> = new Set(
  "of in at on to from for by with and or but is was has had that which who more another day side hand other can could must would".split(
    " ",
  ),
);
const NEAR = 6;

/** "only one flight", "there is one firm", "40 engineers and one cook"; "one" alone is a pronoun or an article. */
function isOneThing(lexemes: readonly Lexeme[], first: number, after: Lexeme | undefined): boolean {
  if (after?.kind !== "word" || after.gap !== "space" || NO_THING.has(after.key)) return false;
  const before = lexemes[first - 1]?.key ?? "";
  if (before === "is" || before === "was") return lexemes[first - 2]?.key === "there";
  if (before !== "and") return ONLY.has(before);
  return lexemes
    .slice(Math.max(0, first - NEAR), first - 1)
    .some(({ kind, means }) => kind === "number" || (means.cardinal?.found ?? 0) > 1);
}

/** "Model 700 won a prize": no money. */
function isNumbered(lexemes: readonly Lexeme[], { first, figure: { amount } }: FigurePhrase): boolean {
  return amount.printed && amount.scale === null && NUMBERED.has(lexemes[first - 1]?.key ?? "");
}

/** "1. Potash", "2) Visitors". */
function isListNumber(lexemes: readonly Lexeme[], { first, next }: FigurePhrase): boolean {
  const opens = first === 0 || lexemes[first]?.gap === "break";
  const mark = lexemes[next];
  return opens && mark?.gap === "none" && (mark.text === "." || mark.text === ")") && lexemes[next + 1] !== undefined;
}
