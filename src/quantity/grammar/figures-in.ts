import type { Amount } from "./amount";
import type { Lexeme, Match, NamedUnit } from "./lex";
import { isUnknownCode, readsAsMoney, signUnitAt } from "./money-before";
import { type NumbersByPlace, withLetter } from "./numbers-in";

/** A number with its sign and units, before it is understood. */
export interface WrittenFigure {
  readonly sign: "+" | "-" | "±" | null;
  readonly units: readonly NamedUnit[];
  readonly amount: Amount;
}

const MOST_UNITS = 3;
const SIGNS: ReadonlyMap<string, "+" | "-" | "±"> = new Map([
  ["+", "+"],
  ["-", "-"],
  ["−", "-"],
  ["±", "±"],
]);
const OPENING: ReadonlySet<string> = new Set(["(", "[", "“", "«", '"', "‘"]);

/** For each lexeme the figure that begins at it; `null` if none does, or if it is glued to a word: "38th", "v1.2". */
export function figuresIn(
  lexemes: readonly Lexeme[],
  numbers: NumbersByPlace,
): readonly (Match<WrittenFigure> | null)[] {
  return lexemes.map((lexeme) => {
    const begins =
      numbers[lexeme.index] || lexeme.unit || SIGNS.has(lexeme.text) || lexeme.text === "–" || isSignWord(lexeme);
    return begins || isUnknownCode(lexemes, lexeme) ? figureAt(lexemes, numbers, lexeme.index) : null;
  });
}

function figureAt(lexemes: readonly Lexeme[], numbers: NumbersByPlace, at: number): Match<WrittenFigure> | null {
  const before = signAt(lexemes, at, opensFigure(lexemes, at));
  const start = before?.next ?? at;
  const money = collectUnits(lexemes, start, signUnitAt);
  const sign = before ?? (money.found.length > 0 ? signAt(lexemes, money.next, true) : null);
  const from = Math.max(money.next, sign?.next ?? start);
  if ((lexemes[from]?.gap === "break" && from > at) || (from === start && isGlued(lexemes, from))) return null;
  const number = numbers[from];
  if (!number) return null;
  const amount = money.found.length > 0 ? withLetter(lexemes, number) : number;
  const after = collectUnits(lexemes, pastOf(lexemes, money.found, amount), unitAfter);
  if (lexemes[after.next - 1]?.kind === "number" && isGlued(lexemes, after.next)) return null;
  const units = [...money.found, ...after.found];
  if (money.found[0] && !readsAsMoney(money.found[0], amount.found, after.found)) return null;
  return { found: { sign: sign?.found ?? null, units, amount: amount.found }, next: after.next };
}

/** "5.3 millions of euros" */
function pastOf(lexemes: readonly Lexeme[], money: readonly NamedUnit[], { found, next }: Match<Amount>): number {
  const unit = lexemes[next]?.key === "of" ? lexemes[next + 1]?.unit?.found : undefined;
  return money.length === 0 && found.scale !== null && unit?.kind === "money" && /^\p{L}{4,}$/u.test(unit.words)
    ? next + 1
    : next;
}

function isSignWord({ key }: Lexeme): boolean {
  return key === "minus" || key === "plus";
}

/** "-" is a sign only at the opening of a figure and only against its number. */
function signAt(lexemes: readonly Lexeme[], at: number, opens: boolean): Match<"+" | "-" | "±"> | null {
  const [lexeme, after] = [lexemes[at], lexemes[at + 1]];
  if (lexeme?.key === "minus" && after?.gap === "space") return { found: "-", next: at + 1 };
  if (lexeme?.key === "plus" && after?.gap === "space" && isPercent(lexemes, at + 1))
    return { found: "+", next: at + 1 };
  if (lexeme?.text === "–" && opens && after?.gap === "none" && isPercent(lexemes, at + 1))
    return { found: "-", next: at + 1 };
  const found = SIGNS.get(lexeme?.text ?? "");
  return found && opens && after?.gap === "none" ? { found, next: at + 1 } : null;
}

/** "wages plus 3 million" has no sign, "plus 3 percent" has one. */
function isPercent(lexemes: readonly Lexeme[], at: number): boolean {
  return lexemes[at]?.kind === "number" && lexemes[at + 1]?.onward?.unit?.found.kind === "percent";
}

/** A dash against a word or number before it is punctuation or a range. */
function opensFigure(lexemes: readonly Lexeme[], at: number): boolean {
  const before = lexemes[at - 1];
  return !before || lexemes[at]?.gap !== "none" || OPENING.has(before.text);
}

function collectUnits(
  lexemes: readonly Lexeme[],
  at: number,
  read: (lexemes: readonly Lexeme[], next: number, at: number) => Match<NamedUnit> | null,
): Match<readonly NamedUnit[]> {
  const found: NamedUnit[] = [];
  let next = at;
  while (found.length < MOST_UNITS && next < lexemes.length) {
    const unit = read(lexemes, next, at);
    if (!unit) break;
    found.push(unit.found);
    next = unit.next;
  }
  return { found, next };
}

/** The unit behind a figure, without the stop that may end its sentence. In "in 2022 $160 billion" the sign belongs to the figure behind it. */
function unitAfter(lexemes: readonly Lexeme[], next: number): Match<NamedUnit> | null {
  const lexeme = lexemes[next]?.onward;
  if (!lexeme?.unit) return null;
  const { found, length } = lexeme.unit;
  const money = found.kind === "money" || found.kind === "unknown";
  if (money && /^[A-Z]$/.test(found.words)) return null;
  const sign = money ? signUnitAt(lexemes, lexeme.index) : null;
  const behind = sign && lexemes[sign.next];
  if (behind?.kind === "number" && behind.gap !== "break") return null;
  if (!money || !found.words.endsWith(".")) return { found, next: lexeme.index + length };
  return { found: { ...found, words: found.words.slice(0, -1) }, next: lexeme.index + length - 1 };
}

/** Whether a number and a word meet with nothing between. */
function isGlued(lexemes: readonly Lexeme[], at: number): boolean {
  const [before, lexeme] = [lexemes[at - 1], lexemes[at]];
  if (lexeme?.gap !== "none" || lexeme.kind === "mark" || before === undefined) return false;
  return before.kind !== "mark";
}
