/** What a word is made of, in any script. */
const IN_WORD = "[\\p{L}\\p{M}\\p{N}_]";

/** The pattern, wherever no word goes on before or after it. */
export function wholeWords(source: string, flags: string): RegExp {
  return new RegExp(`(?<!${IN_WORD})(?:${source})(?!${IN_WORD})`, flags);
}

/** The pattern that matches the text itself. */
export function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}

const LETTER = new RegExp(IN_WORD, "u");
const APOSTROPHE = /['’]/u;
const DIGIT = /[0-9]/;
const SEPARATOR = /[.,]/;
const SIGN = /[$€£+−]/u;

/** Whether no word goes on before or after `[start, end)`. */
export function isWhole(text: string, start: number, end: number): boolean {
  return !LETTER.test(text.charAt(start - 1)) && !LETTER.test(text.charAt(end));
}

/** Whether a cut at this offset parts a word, a number, or a number from its sign. */
export function splits(text: string, at: number): boolean {
  const [before2 = "", before = ""] = [text[at - 2], text[at - 1]];
  const [after = "", after2 = ""] = [text[at], text[at + 1]];
  if (LETTER.test(before) && LETTER.test(after)) return true;
  if (LETTER.test(before) && APOSTROPHE.test(after) && LETTER.test(after2)) return true;
  if (LETTER.test(before2) && APOSTROPHE.test(before) && LETTER.test(after)) return true;
  if (DIGIT.test(before) && SEPARATOR.test(after) && DIGIT.test(after2)) return true;
  if (DIGIT.test(before2) && SEPARATOR.test(before) && DIGIT.test(after)) return true;
  if (SIGN.test(before) && (DIGIT.test(after) || (/\s/.test(after) && DIGIT.test(after2)))) return true;
  return DIGIT.test(before) && after === "%";
}
