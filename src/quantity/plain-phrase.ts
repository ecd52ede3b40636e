import type { WrittenFigure } from "./grammar/figures-in";
import type { TextPhrase } from "./grammar/parse-text";
import { rangeOf } from "./grammar/range-of";
import { readNumeral } from "./measure/measure-amount";

const BILLION = 9;
const LEADING_ZEROS = /^0+(?=[1-9][0-9]{0,2}$)/;
const MANY_POINTS = /^[1-9][0-9]{0,2}(?:\.[0-9]{3}){2,}$/;

/**
 * A phrase as its words most likely mean it, if they have two readings or an odd form: "4,500 crore" and "1.234" are
 * thousands, "1,234 billion" has decimals, "08" is eight, "5 or 6 percent" a range. The same phrase if there is nothing to mend.
 */
export function plainPhrase(phrase: TextPhrase): TextPhrase {
  const to = phrase.to && plainFigure(phrase.to);
  const plain = { ...phrase, figure: plainFigure(phrase.figure), to };
  return phrase.list && to ? asRange(plain, to) : plain;
}

function plainFigure(figure: WrittenFigure): WrittenFigure {
  const { amount, units } = figure;
  const whole = amount.whole ?? "";
  const scaled = amount.scale !== null || units.some(({ kind }) => kind === "percent");
  if (!amount.printed || readNumeral(whole, scaled).ok) return figure;
  return { ...figure, amount: { ...amount, whole: plainDigits(whole, amount.scale ?? 0) } };
}

function plainDigits(digits: string, scale: number): string {
  if (LEADING_ZEROS.test(digits)) return digits.replace(LEADING_ZEROS, "");
  if (MANY_POINTS.test(digits)) return digits.replaceAll(".", "");
  if (!/^[1-9][0-9]{0,2}[.,][0-9]{3}$/.test(digits)) return digits;
  return scale >= BILLION && !digits.endsWith("0") ? digits.replace(",", ".") : digits.replace(/[.,]/, "");
}

/** "5 or 6 percent" if the second is larger. */
function asRange(phrase: TextPhrase, second: WrittenFigure): TextPhrase {
  const range = rangeOf({ first: phrase.figure, second, hedges: [], close: true });
  return range ? { ...phrase, figure: range.figure, to: range.to, list: false } : phrase;
}
