import type { TextSpan } from "./text-span";

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
// A fraction sign belongs to the digits before it: "2½" is never cut to "2".
const MIXED = "[0-9]{1,4}[½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞](?![\\p{L}\\p{N}])";
const NUMBER = `\\.?(?:${GROUPED}|[0-9]{1,20})(?:[.,'’·][0-9]{1,20}){0,8}\\+?(?![.,'’·]?\\p{N})`;
// A run of letters and digits of any script is one word: a foreign letter or digit in it makes the whole word unknown.
const SHORT = "U\\.S\\.|[Aa]pprox\\.|[Cc]a\\.|[ap]\\.m\\.";
// One letter or two are money only before a number with a scale or thousands: "N1.5 trillion", but not "Q3" nor "N95".
const SHORT_SCALES = "(?:thousand|million|billion|trillion|mln|bln|mn|bn|tn|trn|m|b|k)(?![a-z])";
const LARGE = `[0-9]{1,3}(?:(?:,[0-9]{3}){1,3}(?![0-9])|(?:[.,][0-9]{1,3}){0,3}[ -]?${SHORT_SCALES})`;
const MONEY =
  "(?:[A-Z]{3}|F?CFAF?|R[spM]?|(?:NR|SLR|PR)s|[SDN]?[Kk][Rr]|SFr|[KTU]?[Ss][Hh]s?|Tk|Dhs?|(?<=\\$)US)(?=[0-9])|" +
  `(?:[NKPQL]|[KBJL]D|[SQ]R|DH|LE|TL|Bs)(?=${LARGE})`;
// The scale between a number and a sign of money: "3 bn€".
const GLUED_SCALE = "(?<=[0-9][ \\u00A0]?)(?:[bm]l?n|[kmMbB]|Md|[Mm]rd|[Mm]io)(?=[$€£¥₽₸](?![0-9]))";
const WORD = `${SHORT}|${MONEY}|${GLUED_SCALE}|[\\p{L}\\p{M}]{1,20}n['’]t(?!\\p{L})|[\\p{L}\\p{M}\\p{N}\\p{Cf}_]+[$€£¥₸₽¢₵]?`;
const SPACES = /(?:(?!\uFEFF)\s)+/uy;
const SPACE = 32;
const TOKEN = new RegExp(`(${MIXED}|${NUMBER})|(${WORD})|[^]`, "uy");
const ASCII = /^[A-Za-z.'’]+[$€£¥₸₽¢₵]?$/;
const ONE_GAP = /^(?:[ \u00A0\u2009\u202F]{1,3}|\r?\n)$/;
const AFTER_PLAIN_WORD: ReadonlySet<number> = new Set(Array.from(" \n,;:()!?-/", (mark) => mark.charCodeAt(0)));
const ITEM = /(?:[-–—•*·▪]|[0-9]{1,2}[.)])\s/y;

/**
 * The tokens of a text, or of one of its paragraphs, in its order; white space is kept only as the `gap` before a token.
 * Linear in its length.
 */
export function tokenize(text: string, paragraph: TextSpan = { start: 0, end: text.length }): readonly Token[] {
  const tokens: Token[] = [];
  let gap: Token["gap"] = paragraph.start === 0 ? "none" : "break";
  for (let { start } = paragraph; start < paragraph.end; ) {
    const space = spaceAt(text, start);
    if (space !== "") gap = gapOf(text, start, space);
    const token = space === "" ? (plainWordAt(text, start, gap) ?? pieceAt(text, start, gap)) : null;
    if (token) tokens.push(token);
    if (token) gap = "none";
    start = token?.end ?? start + space.length;
  }
  return tokens;
}

/** White space; a single one before an ASCII character is seen without a pattern. */
function spaceAt(text: string, start: number): string {
  const [code, next] = [text.charCodeAt(start), text.charCodeAt(start + 1)];
  if (code === SPACE && next > SPACE && next < 127) return " ";
  if (code > SPACE && code < 127) return "";
  SPACES.lastIndex = start;
  return SPACES.exec(text)?.[0] ?? "";
}

/** A word of ASCII letters before a space or plain mark, as most are, without a pattern. */
function plainWordAt(text: string, start: number, gap: Token["gap"]): Token | null {
  let end = start;
  while (isLetter(text.charCodeAt(end))) end++;
  if (end === start || (end < text.length && !AFTER_PLAIN_WORD.has(text.charCodeAt(end)))) return null;
  const word = text.slice(start, end);
  return { kind: "word", text: word, key: word.toLowerCase(), start, end, gap };
}

function isLetter(code: number): boolean {
  return (code > 96 && code < 123) || (code > 64 && code < 91);
}

function pieceAt(text: string, start: number, gap: Token["gap"]): Token {
  TOKEN.lastIndex = start;
  const [piece = "", number, word] = TOKEN.exec(text) ?? [];
  const end = start + piece.length;
  if (word === undefined)
    return { kind: number === undefined ? "mark" : "number", text: piece, key: piece, start, end, gap };
  const key = ASCII.test(word) ? word.toLowerCase().replace("’", "'") : word;
  return { kind: "word", text: word, key, start, end, gap };
}

function gapOf(text: string, start: number, space: string): Token["gap"] {
  return space === " " || (ONE_GAP.test(space) && !opensItem(text, start, space)) ? "space" : "break";
}

/** Whether a line break is followed by the mark of a list: each item stands for itself. */
function opensItem(text: string, at: number, space: string): boolean {
  ITEM.lastIndex = at + space.length;
  return space.endsWith("\n") && ITEM.test(text);
}
