/**
 * Characters that make a spreadsheet take a cell for a formula, also in their full width
 * (https://owasp.org/www-community/attacks/CSV_Injection).
 */
const OPENS_FORMULA = /^\s*[=+\-@＝＋－＠]/;

/** Characters that a spreadsheet drops before it looks, and the guard itself, so that it can be taken off again. */
const DROPPED = /^['\t\r\n]/;

/** The text, with an apostrophe before it if a spreadsheet would run it. One leading apostrophe taken off undoes it. */
export function guardFormula(text: string): string {
  return OPENS_FORMULA.test(text) || DROPPED.test(text) ? `'${text}` : text;
}
