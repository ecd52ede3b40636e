import type { Token } from "../text/tokenize";
import type { Match } from "./match-words";
import { type Amount, parseAmount } from "./parse-amount";
import { type NamedUnit, parseUnit, parseUnitSign } from "./parse-unit";

/** A number with its sign and units, before it is understood. */
export interface Figure {
  readonly sign: "+" | "-" | "±" | null;
  /** How the sign is written: "−", "minus". */
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

/** The figure that begins at token `at`; `null` if none does, or if it is glued to a word: "38th", "v1.2". */
export function parseFigure(tokens: readonly Token[], at: number): Match<Figure> | null {
  const before = parseSign(tokens, at, opensFigure(tokens, at));
  const start = before?.next ?? at;
  const money = parseSigns(tokens, start);
  const sign = before ?? (money.found.length > 0 ? parseSign(tokens, money.next, true) : null);
  const from = Math.max(money.next, sign?.next ?? start);
  if ((tokens[from]?.gap === "break" && from > at) || (from === start && isGlued(tokens, from))) return null;
  const amount = parseAmount(tokens, from, money.found.length > 0);
  if (!amount) return null;
  const after = parseUnits(tokens, amount.next);
  if (tokens[after.next - 1]?.kind === "number" && isGlued(tokens, after.next)) return null;
  const units = [...money.found, ...after.found];
  if (money.found[0]?.kind === "unknown" && !isMoney(amount.found, after.found)) return null;
  return { found: { sign: sign?.found ?? null, units, amount: amount.found }, next: after.next };
}

/** Three capitals before a number are an unknown code only if the number reads as money: "GDP 5 percent" does not. */
function isMoney({ scale, whole }: Amount, after: readonly NamedUnit[]): boolean {
  return after.length === 0 && (scale !== null || /[.,]/.test(whole ?? ""));
}

/** "-" is a sign only at the opening of a figure and only against its number. */
function parseSign(tokens: readonly Token[], at: number, opens: boolean): Match<"+" | "-" | "±"> | null {
  const [token, after] = [tokens[at], tokens[at + 1]];
  if (token?.key === "minus" && after?.gap === "space") return { found: "-", next: at + 1 };
  if (token?.key === "plus" && after?.gap === "space" && isPercent(tokens, at + 1)) return { found: "+", next: at + 1 };
  const found = SIGNS.get(token?.text ?? "");
  return found && opens && after?.gap === "none" ? { found, next: at + 1 } : null;
}

/** "wages plus 3 million" has no sign, "plus 3 percent" has one. */
function isPercent(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.kind === "number" && parseUnit(tokens, at + 1)?.found.kind === "percent";
}

/** A dash against a word or number before it is punctuation or a range. */
function opensFigure(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return !before || tokens[at]?.gap !== "none" || OPENING.has(before.text);
}

function parseSigns(tokens: readonly Token[], at: number): Match<readonly NamedUnit[]> {
  return parseAll(tokens, at, (next) =>
    next > at && tokens[next]?.gap !== "none" ? null : parseUnitSign(tokens, next),
  );
}

function parseUnits(tokens: readonly Token[], at: number): Match<readonly NamedUnit[]> {
  return parseAll(tokens, at, (next) => parseUnit(tokens, next));
}

function parseAll(
  tokens: readonly Token[],
  at: number,
  parse: (next: number) => Match<NamedUnit> | null,
): Match<readonly NamedUnit[]> {
  const found: NamedUnit[] = [];
  let next = at;
  while (found.length < MOST_UNITS && next < tokens.length) {
    const unit = parse(next);
    if (!unit) break;
    found.push(unit.found);
    next = unit.next;
  }
  return { found, next };
}

/** Whether a number and a word meet at token `at` with nothing between. */
function isGlued(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (token?.gap !== "none" || token.kind === "mark" || before === undefined) return false;
  return before.kind !== "mark";
}
