/** A piece of text that the reader takes whole. */
export interface Token {
  readonly kind: "number" | "word" | "mark";
  readonly text: string;
  /** `text` for a look-up: ASCII words in lower case, everything else as it is. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /** What stands before it: nothing, a space (or one line break), or more, which ends a phrase. */
  readonly gap: "none" | "space" | "break";
}

// A number is ASCII digits with all that could belong to them, well formed or not: "1'234" is never cut to "234".
// A space joins digits only before groups of exactly three. Every repeat is bounded, so that time stays linear.
const GROUPED = "[0-9]{1,3}(?:[ \\u00A0\\u2009\\u202F][0-9]{3}(?!\\p{N})){1,4}";
const NUMBER = `\\.?(?:${GROUPED}|[0-9]{1,20})(?:[.,'’·][0-9]{1,20}){0,8}\\+?(?![.,'’·]?\\p{N})`;
// A run of letters and digits of any script is one word: a foreign letter or digit in it makes the whole word unknown.
const SHORT = "U\\.S\\.|[Aa]pprox\\.|[Cc]a\\.|[ap]\\.m\\.";
const MONEY = "(?:[A-Z]{3}|R[sp]?|[Kk][Rr]|K[Ss][Hh])(?=[0-9])";
const WORD = `${SHORT}|${MONEY}|[\\p{L}\\p{M}]{1,20}n['’]t(?!\\p{L})|[\\p{L}\\p{M}\\p{N}\\p{Cf}_]+[$€£¥₸₽]?`;
const TOKEN = new RegExp(`((?:(?!\\uFEFF)\\s)+)|(${NUMBER})|(${WORD})|[^]`, "gu");
const ASCII = /^[A-Za-z.'’]+[$€£¥₸₽]?$/;
const ONE_GAP = /^(?:[ \u00A0\u2009\u202F]{1,3}|\r?\n)$/;
const ITEM = /(?:[-–—•*·▪]|[0-9]{1,2}[.)])\s/y;

/** The tokens of a text in its order; white space is kept only as the `gap` before a token. Linear in its length. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let gap: Token["gap"] = "none";
  for (const { 0: piece, 1: space, 2: number, 3: word, index } of text.matchAll(TOKEN)) {
    if (space !== undefined) {
      gap = space === " " || (ONE_GAP.test(space) && !opensItem(text, index, space)) ? "space" : "break";
      continue;
    }
    const kind = number !== undefined ? "number" : word !== undefined ? "word" : "mark";
    const key = kind === "word" && ASCII.test(piece) ? piece.toLowerCase().replace("’", "'") : piece;
    tokens.push({ kind, text: piece, key, start: index, end: index + piece.length, gap });
    gap = "none";
  }
  return tokens;
}

/** Whether a line break is followed by the mark of a list: each item stands for itself. */
function opensItem(text: string, at: number, space: string): boolean {
  ITEM.lastIndex = at + space.length;
  return space.endsWith("\n") && ITEM.test(text);
}
