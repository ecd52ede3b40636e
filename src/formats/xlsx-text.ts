/** The most characters that a cell holds. */
const MOST = 32_767;

/** Controls, halves of a character, and what is none: XML cannot have most of them, and no reader shows any. */
const NO_TEXT = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu;

/**
 * A text as a cell of a spreadsheet can hold it: what is no text is U+FFFD, what is too long is cut, and what looks
 * like an escape, `_x0041_`, is escaped itself, so that it is read as it stands.
 */
export function xlsxText(text: string): string {
  const whole = text.replace(NO_TEXT, "\uFFFD");
  const cut = whole.length > MOST ? `${whole.slice(0, MOST - 1)}…` : whole;
  return cut.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");
}
