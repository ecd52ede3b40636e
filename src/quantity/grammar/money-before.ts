import type { Amount } from "./amount";
import type { Lexeme, Match, NamedUnit } from "./lex";

const MONEY_SIGN =
  /^(?:[A-Z]{2,4}|\P{L}+|[A-Za-z]+ ?[$€£¥₸₽¢₵]|\$USD?|U\.S\. \$|RM?|(?:NR|SLR|PR|[RB])s\.?|Rp|[SDN]?[Kk]r\.?|S?Frs?\.?|[KTUktu]?[Ss]hs?\.?|Tk\.?|Dhs?|F CFA|Kc|S\/\.?|[NKPQL])$/u;
/** Codes and signs of money that are other words as well. */
const NAMES_TOO = /^(?:COP|TOP|ALL|TRY|CUP|[NKPQL])$/;
const UNKNOWN_CODE = /^[A-Z]{3}$/;

/** Three capitals before a number are an unknown code only if the number reads as money: "GDP 5 percent", "COP29" do not. */
export function readsAsMoney(
  { kind, words }: NamedUnit,
  { scale, whole }: Amount,
  after: readonly NamedUnit[],
): boolean {
  if (kind !== "unknown" && !NAMES_TOO.test(words)) return true;
  return after.length === 0 && (scale !== null || /[.,]/.test(whole ?? ""));
}

/** A sign or code of money before a figure: "$", "US$", "EUR"; the second stands against the first. */
export function signUnitAt(lexemes: readonly Lexeme[], next: number, at = next): Match<NamedUnit> | null {
  const lexeme = lexemes[next];
  if (!lexeme || (next > at && lexeme.gap !== "none")) return null;
  const { found, length } = lexeme.unit ?? {};
  if (
    found?.kind === "unknown" ||
    (found?.kind === "money" && (MONEY_SIGN.test(found.words) || isPaidIn(lexemes, next)))
  )
    return { found, next: next + (length ?? 1) };
  if (found?.kind === "money" || !isUnknownCode(lexemes, lexeme)) return null;
  return { found: { kind: "unknown", codes: [], sure: true, words: lexeme.text }, next: next + 1 };
}

/** "Norwegian kroner 4.5 billion": the name of money before a figure that has a scale and no other money. */
function isPaidIn(lexemes: readonly Lexeme[], at: number): boolean {
  const number = at + (lexemes[at]?.unit?.length ?? 0);
  const scale = lexemes[number + 1]?.onward?.means.scale;
  if (!lexemes[at]?.unit?.found.words.includes(" ")) return false;
  if (lexemes[number]?.kind !== "number" || lexemes[number]?.gap !== "space" || !scale) return false;
  return lexemes[number + 1 + scale.length]?.unit?.found.kind !== "money";
}

export function isUnknownCode(lexemes: readonly Lexeme[], { text, index }: Lexeme): boolean {
  return text.length === 3 && lexemes[index + 1]?.kind === "number" && UNKNOWN_CODE.test(text);
}
