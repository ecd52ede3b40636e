/** The text with characters that a person cannot see written as `U+202E`. */
export function visible(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u00a0\u2009\u202f]/gu, (character) => codePoint(character));
}

/** The code point of the first character: `U+2019`. */
export function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

const LONGEST = 120;

/** The words between quotation marks, shortened, with what cannot be seen made visible. */
export function quoted(words: string): string {
  const shown = words.length > LONGEST ? `${words.slice(0, LONGEST - 1)}…` : words;
  return `“${visible(shown)}”`;
}
