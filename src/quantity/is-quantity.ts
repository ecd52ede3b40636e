import type { Token } from "../text/tokenize";
import { CLOCK, MONTH_WORDS, NUMBERED, SPAN_WORDS, TIME_UNITS } from "./lexicon/no-quantities";
import type { Phrase } from "./parse-phrase";

const YEAR = /^(?:1[0-9]|20)[0-9]{2}$/;
const DAY = /^(?:[1-9]|[12][0-9]|3[01])$/;
const CAPITAL = /^\p{Lu}/u;

/**
 * Whether a phrase tells how much or how many. Years, dates, ordinals, ranks, hours of the clock, numbers of lists and
 * names with digits do not, nor does "one of the".
 */
export function isQuantity(tokens: readonly Token[], phrase: Phrase): boolean {
  const { figure, ratio, list, hedges, first, next } = phrase;
  const { amount } = figure;
  if (ratio !== null || figure.sign !== null) return true;
  if (figure.units.length > 0) return !/^[a-z]/.test(figure.units[0]?.words ?? "") || !isNumbered(tokens, phrase);
  if (list) return !amount.printed || !tokens.slice(first, next).every(({ text }) => /^[-–—/:0-9.]+$/.test(text));
  if (isTime(tokens, phrase) || isGluedName(tokens, first)) return false;
  if (amount.whole === null) return isPart(tokens, phrase);
  if (amount.scale !== null || hedges.length > 0 || phrase.to) return true;
  if (!amount.printed) return isCounted(tokens, phrase);
  const bare = /^[0-9]+$/.test(amount.whole);
  return !(bare && isNamed(tokens, phrase)) && !isListNumber(tokens, phrase);
}

function isTime(tokens: readonly Token[], { figure: { amount }, hedges, first, next }: Phrase): boolean {
  const [before, after] = [tokens[first - 1], tokens[next]];
  const whole = amount.whole ?? "";
  if (SPAN_WORDS.has(before?.key ?? "") && TIME_UNITS.has(after?.key ?? "")) return true;
  if (CLOCK.has(after?.key ?? "") && after?.gap !== "break") return true;
  if (!amount.printed || amount.scale !== null) return false;
  const month = MONTH_WORDS.has(monthBefore(tokens, first)) || MONTH_WORDS.has(after?.text ?? "");
  if (month && (DAY.test(whole) || YEAR.test(whole))) return true;
  return YEAR.test(whole) && (hedges.length === 0 || !after?.text.endsWith("s"));
}

/** "Oct. 19" has a stop between. */
function monthBefore(tokens: readonly Token[], at: number): string {
  const [before, farther] = [tokens[at - 1], tokens[at - 2]];
  return before?.text === "." && before.gap === "none" ? (farther?.text ?? "") : (before?.text ?? "");
}

/** "E-5", "COVID-19", "A/2". */
function isGluedName(tokens: readonly Token[], first: number): boolean {
  const [before, farther] = [tokens[first - 1], tokens[first - 2]];
  const glued = tokens[first]?.gap === "none" && before !== undefined && /^[-–/.:#]$/.test(before.text);
  return glued && before.gap === "none" && farther !== undefined;
}

/** A fraction word is a part of something, or the size of a change; "the first half" and "half-year" are times. */
function isPart(tokens: readonly Token[], { figure: { amount }, hedges, first, next }: Phrase): boolean {
  if (amount.scale !== null) return true;
  const [before, after] = [tokens[first - 1], tokens[next]];
  if (after?.text === "-" && after.gap === "none") return false;
  if (/^(?:first|second|third|fourth|last|other|latter)$/.test(before?.key ?? "")) return false;
  if (TIME_UNITS.has(after?.key ?? "")) return false;
  const quarter = TIME_UNITS.has(tokens[next - 1]?.key ?? "") && tokens[next - 1]?.key !== "half";
  return !quarter || after?.key === "of" || hedges.length > 0 || /^(?:by|up|down)$/.test(before?.key ?? "");
}

/** A number word counts what follows it; "one" alone and "one of" are pronouns. */
function isCounted(tokens: readonly Token[], { figure: { amount }, next }: Phrase): boolean {
  const after = tokens[next];
  if (amount.whole === "1") return false;
  return (
    after !== undefined && (after.kind === "word" || after.text === "-" || after.text === ",") && after.key !== "sides"
  );
}

/** "Route 66", "No. 14", "the Kospi 200": a bare number after a word that it numbers, or after a name that it ends. */
function isNamed(tokens: readonly Token[], { first, next }: Phrase): boolean {
  const stop = tokens[first - 1]?.text === "." && tokens[first - 1]?.gap === "none" ? 2 : 1;
  const before = tokens[first - stop];
  if (before === undefined || tokens[first]?.gap === "break") return false;
  if (NUMBERED.has(before.key)) return true;
  if (stop === 2 || !CAPITAL.test(before.text) || startsSentence(tokens, first - 1)) return false;
  const after = tokens[next];
  return after?.kind !== "word" || !after.text.endsWith("s");
}

function startsSentence(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before === undefined || tokens[at]?.gap === "break" || /^[.!?:“"(]$/.test(before.text);
}

/** "Model 700 won a prize": no money. */
function isNumbered(tokens: readonly Token[], { first, figure: { amount } }: Phrase): boolean {
  return amount.printed && amount.scale === null && NUMBERED.has(tokens[first - 1]?.key ?? "");
}

/** "1. Potash", "2) Visitors". */
function isListNumber(tokens: readonly Token[], { first, next }: Phrase): boolean {
  const opens = first === 0 || tokens[first]?.gap === "break";
  const mark = tokens[next];
  return opens && mark?.gap === "none" && (mark.text === "." || mark.text === ")") && tokens[next + 1] !== undefined;
}
